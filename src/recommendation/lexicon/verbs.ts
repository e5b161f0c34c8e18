// Agentive verbs: what a policy actor can be told to do. Base forms; "noun" marks those that are as often nouns.

/** Verbs that hardly ever open a noun phrase. */
export const verbs = `
abandon abide abolish accelerate accept accomplish achieve acknowledge acquire act adapt adhere adjust administer adopt
advance advise advocate align allocate allow alter ameliorate amend amplify analyse analyze announce anticipate apply
appoint appreciate apportion approve articulate ascertain assemble assess assign assist assume assure attain attract
augment authorise authorize avert avoid ban become begin bolster boost bring broaden build calculate call capitalise
capitalize carry cease celebrate champion choose clarify close codify collaborate collate collect combat combine
commence commission commit communicate compel compile complement complete comply conclude condemn conduct confirm
connect conserve consider consolidate constitute construct consult continue contribute convene convert convince
cooperate co-operate coordinate co-ordinate correct counter create cultivate curb curtail cut deal decentralise
decentralize decide declare decriminalise decriminalize dedicate deepen defend define delegate delete deliver
demonstrate demand deny deploy derive designate determine develop devise devote digitise digitize direct disaggregate
disclose discontinue discourage discuss dismantle disseminate distribute diversify do draft draw earmark educate
elaborate elevate eliminate embed embrace emphasise emphasize employ empower enable enact encourage end endeavour
endorse energise energize enforce engage enhance enlarge enlist ensure enter equip eradicate escalate establish
evaluate examine exclude execute exempt expand expedite explain explore expose extend facilitate favour fight fill
finalise finalize find fix follow forbid forge formalise formalize formulate foster fulfil fulfill gather generate give
go grant grow guarantee guide halt harmonise harmonize harness have hasten heed help hire hold identify illustrate
implement impose improve incentivise incentivize include incorporate inform initiate insist inspect install instil
institute institutionalise institutionalize institutionalise integrate intensify interpret introduce invest
investigate invite involve issue join justify keep learn legalise legalize legislate lengthen leverage liaise
liberalise liberalize lift listen localise localize lower mainstream maintain make mandate maximise maximize mediate
meet merge mitigate mobilise mobilize modernise modernize modify move negotiate nominate nurture obtain offer offset
open operationalise operationalize oppose optimise optimize organise organize outlaw overcome overhaul oversee
participate partner pass pay penalise penalize perform permit phase place pledge pool position postpone prepare
prescribe preserve press prevent prioritise prioritize proceed proclaim procure produce prohibit promote promulgate
propose prosecute protect prove provide publicise publicize publish pursue put raise ratify re-establish re-examine
reach reaffirm realign realise realize reassess recognise recognize recommend reconsider reconstitute recruit rectify
redefine redesign redirect redistribute redouble reduce reexamine refine reflect refocus refrain refuse regularise
regularize regulate reimburse reinforce reinstate reintroduce reinvest reject release relax remain remedy remind
remove renew reopen reorganise reorganize repeal replace replicate require rescind resist resolve respect respond
restore restrict restructure retain rethink retire revamp reverse revise revisit revitalise revitalize safeguard
satisfy scale scrap seek seize select send separate set settle shape share shift shorten show simplify solicit solve
speak specify spend sponsor spread stabilise stabilize standardise standardize start stay steer stimulate stop
streamline strengthen strive submit subsidise subsidize substantiate substitute suggest supplement supply suspend
sustain synchronise synchronize tackle tailor take teach tell terminate think tighten track transcend transform
translate treat tutor understand undertake unify unite uphold urge utilise utilize validate vary verify view waive
welcome widen withdraw withhold retrofit electrify insulate decarbonise decarbonize ringfence ring-fence fast-track
co-develop co-design upskill reskill criminalise criminalize vaccinate immunise immunize supervise unlock unblock
vet deter dissuade refrain rein reiterate renegotiate reorient reorientate repatriate resettle resume rid ringfence
safeguard sequence signpost spearhead spell sustain tighten triage undo unbundle underpin underwrite weigh
phase-out abide account acknowledge bear blend bridge broker catalyse catalyze centralise centralize
champion co-fund co-ordinate compare concentrate condition customise customize de-risk debate
decouple defer define demilitarise densify deregulate devolve differentiate digitalise digitalize diversify
earmark eliminate engage enlist enrol enroll entrust equalise equalize exploit fortify
foster-dialogue generate highlight hire honour humanise incubate index individualise
internalise internalize leapfrog legitimise lobby modernise moderate nationalise normalise normalize onboard
operate outline outsource personalise preempt pre-empt preclude predefine price privatise privatize professionalise
professionalize proscribe punish ratchet rationalise rationalize reallocate rebuild recalibrate recommit
reconcile reconsider reconvene redeploy redress refer refine refuse rehabilitate reintegrate rejoin remit repurpose
respond reunite revert revive revoke safeguard scrutinise scrutinize shield skip soften spotlight
stabilise stagger subsidise substitute supplement suspend synthesise tackle taper thwart trace transpose
trial uncap unlock upscale usher verify weave weed whitelist
`;

/** Verbs that are nouns too: they open an imperative only where no "of", "for", "in" … follows. */
export const nounVerbs = `
access address aim aid answer ask attempt audit back balance bar base benchmark benefit block bridge budget campaign
cap care certify challenge change charge chart check claim combat compensate compile contact contract control cooperate
cost cover credit cycle deal debate decrease delay demand design document double drive ease effect enter equal estimate
exchange exercise experiment extract feature file finance fine focus force form frame fund further gain gauge ground
guard halve highlight host house import index influence interest increase issue judge label lack launch lay lead lend
lease level license limit link list lobby look make manage map mark market match measure mentor model monitor name need
note object open operate orient outline outsource pair permit pilot place plan police practise practice present
preserve pressure price privilege process profile programme program progress project promise prompt purchase push
question quota quote range rank rate read rebalance rebrand rebuild record recover recycle reform register relocate
rely repair report repurpose request research reserve resource rest restart result retool return review reward risk
roll run safeguard sanction save schedule screen secure separate serve ship sign signal source sponsor staff stage
stand state step stock store stress structure study support survey switch tap target task tax test tie trade train
transfer transition treat trial trigger triple try turn update upgrade use value visit voice vote wait watch weigh work
write
`;
