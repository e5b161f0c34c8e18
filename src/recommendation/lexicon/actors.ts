// Who can be told to act: role words, and names with their aliases ("canonical = alias, alias").

/** Role words, singular or plural; a noun phrase that ends in one is an actor. */
export const actorRoles = `
government governments state states country countries nation nations ministry ministries minister ministers
department departments authority authorities agency agencies administration administrations administrator
administrators regulator regulators legislator legislators legislature legislatures lawmaker lawmakers parliament
parliaments parliamentarian parliamentarians congress senate council councils councillors cabinet commission commissions
commissioner commissioners committee committees secretariat secretary secretary-general president director directors
official officials officer officers policymaker policymakers policy-maker policy-makers decision-maker decision-makers
decisionmakers leader leaders leadership donor donors funder funders investor investors lender lenders bank banks
employer employers union unions company companies corporation corporations firm firms business businesses enterprise
enterprises industry industries sector manufacturer manufacturers producer producers operator operators provider
providers supplier suppliers vendor vendors developer developers platform platforms publisher publishers organisation
organisations organization organizations institution institutions institute institutes association associations ngo
ngos csos cso foundation foundations charity charities university universities college colleges school schools teacher
teachers educator educators researcher researchers academic academics academia scientist scientists practitioner
practitioners professional professionals expert experts stakeholder stakeholders partner partners ally allies
member-states members party parties delegation delegations mission missions team teams group groups taskforce
task-force body bodies board boards court courts judiciary judges prosecutors police forces military army municipality
municipalities city cities mayor mayors region regions province provinces community communities citizens society
households consumers farmers landlords hospitals clinics trusts insurers media journalists programme programmes
office offices bureau service services centre centres center centers network networks coalition alliance forum
presidency chair chairs envoy coordinator coordinators negotiators signatories actors players entities both
makers we everyone economies federation inspectorate inspectors ombudsman treasury fund funds
`;

/** Names that never need a role word behind them; the first is how a list of actors calls it. */
export const actorNames = `
European Union = EU, the EU, Brussels
United Nations = UN
United States = US, USA, U.S., Washington, America
United Kingdom = UK, U.K., Britain, London, Whitehall
European Commission
European Parliament
NATO
ASEAN
African Union = AU
G7
G20
OECD
World Bank
IMF
WHO = World Health Organization
WTO
ILO
UNESCO
UNODC
UNICEF
UNDP
UNHCR
BIMSTEC
SAARC
Interpol
Europol
Congress
Parliament
Member States = member states, States Members
States parties = States Parties, State party
Security Council
General Assembly
Secretary-General
Afghanistan
Argentina
Australia = Canberra
Austria
Bangladesh
Belgium
Bhutan = Thimphu
Brazil
Canada = Ottawa
Chile
China = Beijing
Colombia
Denmark
Egypt
Estonia
Ethiopia
Europe
Finland
France = Paris
Germany = Berlin
Ghana
Greece
India = New Delhi, Delhi
Indonesia = Jakarta
Iran
Ireland
Israel
Italy = Rome
Japan = Tokyo
Kenya
Latvia
Lithuania
Malaysia
Maldives
Mexico
Morocco
Myanmar
Nepal = Kathmandu
Netherlands
New Zealand
Nigeria
Norway
Pakistan = Islamabad
Peru
Philippines = Manila
Poland
Portugal
Romania
Russia = Moscow
Rwanda
Saudi Arabia
Singapore
South Africa
South Korea = Seoul
Spain
Sri Lanka = Colombo
Sweden
Switzerland
Taiwan
Tanzania
Thailand
Turkey = Türkiye
Uganda
Ukraine = Kyiv
Vietnam = Viet Nam
`;
