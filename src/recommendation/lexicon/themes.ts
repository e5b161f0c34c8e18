// Theme ids → the words and phrases that point to them: "id: phrase, phrase*2"; "*n" weighs a phrase, "-" ends a stem.

/** One line a theme; phrases match whole words, "train-" matches every word that begins so. */
export const themeWords = `
awareness: awareness*2, sensitiz-*3, sensitis-*3, outreach, public information, inform the public, educating the public*2, campaign-, communicat-, media literacy
bilateral: bilateral*2, two countries, two governments, both countries, peer-to-peer
bilateral-strategy: bilateral strategy*3, joint strategy*2, bilateral * strategy*4, partnership strategy, strategic partnership*2
bimstec: BIMSTEC*2
capacity-building: capacity building*3, capacity-building*3, build- capacity*3, capabilit-, capacity*2, skill-*2, upskill-*2, train-, personnel development, resilien-, mentor-
cert-cooperation: CERT*3, CERTs*3, CSIRT*3, CSIRTs*3, response team*4, response teams*4, incident response*3, information sharing and analysis*2, ISAC*2, ISACs*2, threat intelligence*2
climate: climate*3, emission-*2, carbon*2, net zero*3, net-zero*3, greenhouse*2, adaptation, decarboni-*3, global warming
counter-terrorism: terroris-*2, counter-terrorism*3, counterterrorism*3, extremis-*2, radicali-*2
criminal-justice: criminal justice*3, prosecut-*2, police*2, crime-*2, cybercrime*2, judicia-*2, courts, criminal-*2, law enforcement*3, penal, investigat-, prison-*2, sentenc-
data: data*2, statistic-*3, dataset-*3, machine-readable*2, open data*2, indicator-, census*2, metadata*2, registr-
defence: defence*2, defense*2, military*3, armed forces*3, MoD*2, NATO*2, deterrence*2, warfare, weapon-*2, war, army, navy, arms
diplomacy: diplom-*3, foreign policy*4, foreign affairs*3, embass-*2, negotiat-, multilateral*2, summit, treaty
economy: trade*2, econom-*2, market*, business-*2, firms*2, export-*2, tariff-*2, industr-, compan-, SME*2, SMEs*2, MSME*2, MSMEs*2, commercial*2, competiti-*2, employment*2, labour*2, labor*2, jobs*2, productivity*2, wage-, entrepreneur-*2
education: education-*3, school-*2, universit-*3, curricul-*3, teacher-*3, student-*2, pupil-*2, literacy, degree programmes
energy: energy*2, electric-*2, renewable-*3, power grid*2, grid, nuclear*2, solar*2, wind power*2, fossil*2, oil, gas
environment: environment-, biodivers-*3, pollut-*3, ecosystem-, forest-*2, water*1, waste*2, conserv-, ocean-*2, wildlife*2, soil*2
eu-linkage: EU*2, European Union*3, Digital Single Market*4, Brussels*2, EU member states*3, European Commission*2
finance: financ-*3, fund-*2, budget-*2, subsid-*3, tax-*2, rebate-*3, reimburs-*3, loan-*2, credit, bank-*2, invest-*2, fees*2, cost-, fiscal*2, grant-
governance: governance*3, coordinat-*2, institution-, accountab-, oversight*2, regulat-*2, agency, agencies, cross-government*2, decentrali-, centrali-*2, mandate, bureaucra-, corruption*2
health: health-*3, tubercul-*4, disease-*3, patient-*2, hospital-*2, vaccin-*3, medic-*2, HIV*3, epidemic-*2, pandemic-*2, treatment, nutrition*2, care
human-resources: human resources*4, workforce*3, staff-*2, recruit-*3, retention*2, personnel*3, talent*2, secondment-*2, careers*2, professionals
human-rights: human rights*4, discriminat-*3, refugee-*2, women*1, gender*2, children*1, minorit-*2, indigenous*2, freedom of*2, asylum*2, disabilit-*2, equality*2, vulnerable, civil liberties*3
israel-trilateral: Israel*3, trilateral*2
legal-instruments: legal framework*3, legislation*3, law*2, laws*2, legal*2, statute-*2, treaty*2, convention-, directive*2, act, amend-, legal instrument*3, ratif-*3, criminalis-*2, criminaliz-*2, international law*3, regime models*3
monitoring-evaluation: monitor-*3, evaluat-*3, review-*2, assess-*2, audit-*2, progress report*3, milestone-*2, track-, impact assessment*3, survey-, measure progress*2
multi-stakeholder: stakeholder-*3, multi-stakeholder*4, civil society*3, CSO*2, CSOs*2, NGO*2, NGOs*2, participat-, multisectoral*3, communities
national-implementation: national level*3, domestic*2, implement-*1, national strateg-*3, national action plan*3, national implementation*4, transpos-*2
norms-cbm: norm*2, norms*3, confidence-building*4, confidence building*4, CBM*3, CBMs*3, responsible state behaviour*4, responsible behaviour*3, rules and norms*3, attribution*2
public-private: public-private*4, private-public*4, PPP*4, PPPs*4, private sector*3, private-sector*3, industry, private companies*2
regional-regime: regional*2, regime*2, regional regime*3, ASEAN*2, African Union*2, SAARC*2, BIMSTEC*2, regional polic-*3
research: research-*3, scien-*2, innovat-*2, academi-*2, evidence, develop- of new vaccines*2
saarc: SAARC*2
standards: standard-*3, interoperab-*3, certif-*3, harmoni-*3, mutual recognition*3, accredit-*2, norm-setting, machine-readable, label-
technical-training: technical training*4, training*2, trainings*2, technical expertise*3, cyber exercise-*2, fellowship-*2
technology-transfer: technology transfer*5, transfer of technology*5, licens-*1
transparency: transparen-*3, disclos-*3, open spending*3, publish-*2, public access*2, accountab-*2, open data*2, beneficial ownership*3, accessib-, freedom of information*3, FOI*3, corruption*2
unodc-training: UNODC*5
`;
