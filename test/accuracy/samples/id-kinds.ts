import type { CheckRule } from '../check-rules/table.ts';

export interface IdKind {
  /** Words of the kind, see kind.ts. */
  kind: string;
  /** As people of the country write it before the value. */
  label: string;
  english: string;
  /** Template of the value, see fill.ts. */
  shape: string;
  rule: CheckRule;
  /** A value that its issuer or a standard publishes as an example; empty where there is no check digit. */
  published: string;
}

const rows = `
svnr | at social security;Sozialversicherungsnummer;Austrian social security number;{n1}{d3} {dd}{mm}{yy};svnr;1237 010180
at vat | uid;UID-Nummer;Austrian VAT number;ATU{d8};atUid;ATU13585627
rrn | be national | rijksregisternummer;Rijksregisternummer;Belgian national number;{yy}.{mm}.{dd}-{d3}.{d2};beNational;85.07.30-033.28
be enterprise | be company | be vat;Ondernemingsnummer;Belgian enterprise number;0{d3}.{d3}.{d3};beCompany;0403.170.701
egn;ЕГН;Bulgarian EGN;{yy}{mm}{dd}{d4};egn;7523169263
ahv;AHV-Nummer;Swiss social security number;756.{d4}.{d4}.{d2};ean;756.9217.0769.85
ch uid | ch company | ch vat;Unternehmens-Identifikationsnummer;Swiss company number (UID);CHE-{d3}.{d3}.{d3};chUid;CHE-100.155.212
cy tax | cy tic | cy vat;ΑΦΤ;Cypriot tax number;1{d7}{A1};cyTic;10259033P
cz birth | rodne cislo;Rodné číslo;Czech birth number;{yy}{mm}{dd}/{d4};mod11;710319/2745
cz company | ico;IČO;Czech company number;{n1}{d7};ico;25123891
de tax;Steuer-ID;German tax ID;{n1}{d10};deTaxId;86095742719
de social | de pension | rvnr;Rentenversicherungsnummer;German pension insurance number;{n1}{d1}{dd}{mm}{yy}{A1}{d3};deRvnr;15070649C103
de health | kvnr;Versichertennummer;German health insurance number;{A1}{d9};deKvnr;A123456780
de id | personalausweis | de identity;Personalausweisnummer;German identity card number;L{d8}{d1};deIdCard;T220001293
de vat;USt-IdNr.;German VAT number;DE{n1}{d8};mod11And10;DE136695976
cpr;CPR-nummer;Danish CPR number;{dd}{mm}{yy}-{d4};cpr;211062-5629
cvr;CVR-nummer;Danish company number;{n1}{d7};cvr;13585628
ee personal | isikukood;Isikukood;Estonian personal code;3{yy}{mm}{dd}{d4};estonian;37605030299
lt personal | asmens kodas;Asmens kodas;Lithuanian personal code;4{yy}{mm}{dd}{d4};estonian;33309240064
dni;DNI;Spanish DNI;{d8}{A1};dni;12345678Z
nie;NIE;Spanish NIE;X{d7}{A1};nie;X1234567L
hetu;Henkilötunnus;Finnish personal identity code;{dd}{mm}{yy}-{d3}{u1};hetu;131052-308T
fi business | y tunnus | fi company;Y-tunnus;Finnish business ID;{n1}{d6}-{d1};yTunnus;2077474-0
nir | fr social;Numéro de sécurité sociale;French social security number;2 {yy} {mm} 75 {d3} {d3} {d2};nir;2 55 08 14 168 025 38
siren;SIREN;French SIREN;{n1}{d2} {d3} {d3};luhn;732 829 320
siret;SIRET;French SIRET;{n1}{d2} {d3} {d3} {d5};luhn;732 829 320 00074
fr vat | tva;N° TVA intracommunautaire;French VAT number;FR{d2}{n1}{d8};frTva;FR40303265045
fr tax | spi;Numéro fiscal;French tax number;3{d12};frSpi;3023217600053
nino | gb national insurance;NI number;National Insurance number;AB {d2} {d2} {d2} C;none;
nhs;NHS number;NHS number;{n1}{d2} {d3} {d4};nhs;943 476 5919
utr;UTR;unique taxpayer reference;{n1}{d9};utr;1955839661
gb vat;VAT Reg No;UK VAT number;GB{n1}{d8};gbVat;GB980780684
gb driving licence | gb driver;Driving licence no.;UK driving licence;MORGA{d1}01{dd}8SM9IJ;none;
afm | gr tax;ΑΦΜ;Greek tax number;{d9};afm;094259216
amka | gr social;ΑΜΚΑ;Greek AMKA;{dd}{mm}{yy}{d5};luhn;01013099997
oib;OIB;Croatian OIB;{n1}{d10};mod11And10;33392005961
hu tax | adoazonosito;Adóazonosító jel;Hungarian tax number;8{d9};huTax;8071592153
taj;TAJ szám;Hungarian social security number;{n1}{d2} {d3} {d3};taj;111 111 110
pps;PPS No.;Irish PPS number;{d7}{A2};pps;1234567FA
kennitala;Kennitala;Icelandic kennitala;{dd}{mm}{yy}-{d2}{d1}9;kennitala;120174-3399
codice fiscale;Codice fiscale;Italian tax code;RSS{A3}85T10A{d3}{A1};codiceFiscale;RCCMNL83S18D969H
partita iva | it vat;Partita IVA;Italian VAT number;0{d10};luhn;00743110157
lv personal | personas kods;Personas kods;Latvian personal code;{dd}{mm}{yy}-1{d4};lv;161175-19997
lu national | matricule | lu personal;Matricule;Luxembourg national number;{yyyy}{mm}{dd}{d5};luMatricule;1893120105732
lu vat;Numéro de TVA;Luxembourg VAT number;LU{n1}{d7};luVat;LU15027442
bsn;BSN;Dutch BSN;{n1}{d8};bsn;111222333
btw | nl vat;Btw-nummer;Dutch VAT number;NL{d9}B01;nlBtw;NL004495445B01
fodselsnummer | no national;Fødselsnummer;Norwegian national number;{dd}{mm}{yy} 2{d4};fodselsnummer;151086 95088
no organisation | no company | orgnr;Organisasjonsnummer;Norwegian organisation number;9{d2} {d3} {d3};noOrg;988 077 917
pesel;PESEL;Polish PESEL;{yy}{mm}{dd}{d5};pesel;44051401359
nip;NIP;Polish tax number;{n1}{d2}-{d3}-{d2}-{d2};nip;856-734-62-15
regon;REGON;Polish REGON;{n1}{d8};regon;192598184
pl id | pl identity | dowod;Dowód osobisty nr;Polish identity card;AB{A1}{d6};plIdCard;ABA300000
pt nif | nif;NIF;Portuguese tax number;2{d2} {d3} {d3};ptNif;501 964 843
pt citizen | cartao de cidadao | pt id;Cartão de Cidadão;Portuguese citizen card;{n1}{d7} {d1} ZZ{d1};ptCard;00000000 0 ZZ4
cnp;CNP;Romanian CNP;1{yy}{mm}{dd}12{d4};cnp;1630615123457
ro company | cui | ro vat;CUI;Romanian company number;RO{n1}{d7};cui;RO18547290
personnummer | se personal;Personnummer;Swedish personal number;{yy}{mm}{dd}-{d4};luhn;811218-9876
emso;EMŠO;Slovenian EMŠO;{dd}{mm}9{yy}50{d4};emso;0101006500006
si tax;Davčna številka;Slovenian tax number;{n1}{d7};siTax;15012557
sk birth | rodne cislo;Rodné číslo;Slovak birth number;{yy}{mm}{dd}/{d4};mod11;710319/2745
jmbg | rs national;JMBG;Serbian JMBG;{dd}{mm}9{yy}71{d4};emso;0101006500006
rnokpp | ua tax;РНОКПП;Ukrainian tax number;{n1}{d9};rnokpp;1759013776
ru inn | inn;ИНН;Russian INN;77{d10};innPerson;500100732259
ru inn | inn;ИНН организации;Russian company INN;77{d8};innCompany;7830002293
snils;СНИЛС;Russian SNILS;{n1}{d2}-{d3}-{d3} {d2};snils;112-233-445 95
ru passport;Паспорт серия и номер;Russian passport;45 {d2} {d6};none;
tckn | tr identity | tr national;TC Kimlik No;Turkish identity number;{n1}{d10};tckn;17291716060
ssn;SSN;social security number;5{d2}-{n1}{n1}-{n1}{d3};none;
itin;ITIN;ITIN;9{d2}-7{d1}-{d4};none;
ein;EIN;employer identification number;12-{n1}{d6};none;
npi;NPI;National Provider Identifier;1{d9};npi;1234567893
mbi | medicare;MBI;Medicare beneficiary identifier;1EG4-TE{d1}-MK{d2};none;
dea;DEA number;DEA number;AB{d7};dea;AB1234563
us passport | passport;Passport No.;US passport number;{n1}{d8};none;
us driver | us driving | driver license;Driver's license;California driver license;D{d7};none;
ca sin | sin;NAS;Canadian SIN;4{d2} {d3} {d3};luhn;046 454 286
curp;CURP;Mexican CURP;HEGG560427MVZRRL{d2};curp;HEGG560427MVZRRL04
rfc;RFC;Mexican RFC;GODE{yy}{mm}{dd}GR{d1};rfc;GODE561231GR8
cpf;CPF;Brazilian CPF;{d3}.{d3}.{d3}-{d2};cpf;390.533.447-05
cnpj;CNPJ;Brazilian CNPJ;{n1}{d1}.{d3}.{d3}/0001-{d2};cnpj;16.727.230/0001-97
pis;PIS/PASEP;Brazilian PIS number;1{d2}.{d5}.{d2}-{d1};pis;123.45678.91-9
cuit;CUIT;Argentine CUIT;20-{n1}{d7}-{d1};cuit;20-05536168-2
ar dni | dni;DNI argentino;Argentine DNI;{n1}{d1}.{d3}.{d3};none;
rut;RUT;Chilean RUT;{n1}{d1}.{d3}.{d3}-{d1};rut;12.531.909-2
nit;NIT;Colombian NIT;{n1}{d2}.{d3}.{d3}-{d1};nit;213.123.432-1
pe ruc | ruc;RUC;Peruvian RUC;20{d9};ruc;20512333797
cedula | ec national;Cédula;Ecuadorian cédula;17{d8};luhn;1714307103
uy ci | cedula | uy identity;Cédula de identidad;Uruguayan identity number;{n1}.{d3}.{d3}-{d1};uyCi;1.234.567-2
aadhaar;आधार संख्या;Aadhaar number;7{d3} {d4} {d4};verhoeff;2341 2341 2346
pan;PAN;Indian PAN;ABCP{A1}{d4}{A1};none;
gstin;GSTIN;Indian GSTIN;27ABCPK{d4}F1Z{d1};gstin;27AAPFU0939F1ZV
cn resident | cn identity | cn id;身份证号;Chinese resident identity number;110105{yyyy}{mm}{dd}{d3}{d1};chinese;11010519491231002X
hkid;香港身份證號碼;Hong Kong identity card;A{d6}({d1});hkid;A123456(3)
tw national | tw id | tw identity;身分證字號;Taiwanese identity number;A1{d8};taiwan;A123456789
my number | jp individual;マイナンバー;Japanese My Number;{n1}{d3} {d4} {d4};myNumber;1234 5678 9018
rrn | kr resident;주민등록번호;Korean resident registration number;{yy}{mm}{dd}-1{d6};krRrn;971013-9019902
kr business | brn | kr company;사업자등록번호;Korean business number;1{d2}-{d2}-{d5};krBrn;116-82-00276
nric;NRIC;Singapore NRIC;S{d7}{A1};nric;S1234567D
my nric | mykad | my identity;No. Kad Pengenalan;Malaysian identity card;{yy}{mm}{dd}-14-{d4};none;
th national | th identity | th id;เลขประจำตัวประชาชน;Thai national ID;1 {d4} {d5} {d2} {d1};thai;1 2345 67890 12 1
vn tax | vn mst;Mã số thuế;Vietnamese tax code;0{d9};vnTax;0100233488
nik;NIK;Indonesian NIK;317501{dd}{mm}{yy}000{d1};none;
cnic;CNIC;Pakistani CNIC;34201-{d7}-{d1};none;
kz iin | iin;ЖСН/ИИН;Kazakh IIN;{yy}{mm}{dd}3{d5};kazakh;791028302728
tfn;TFN;Australian tax file number;{n1}{d2} {d3} {d3};tfn;123 456 782
abn;ABN;Australian business number;{n1}{d1} {d3} {d3} {d3};abn;51 824 753 556
acn;ACN;Australian company number;{d3} {d3} {d3};acn;004 085 616
au medicare | medicare;Medicare card no.;Australian Medicare number;2{d3} {d5} {d1};medicare;2123 45670 1
ird;IRD number;New Zealand IRD number;{n1}{d1}-{d3}-{d3};ird;49-091-850
nhi;NHI number;New Zealand NHI number;ZA{A1}{d4};nhi;ZAC5361
za id | za national | za identity;SA ID number;South African ID number;{yy}{mm}{dd}5{d3}08{d1};luhn;8001015009087
il id | il identity | il national | teudat zehut;תעודת זהות;Israeli ID number;0{d8};luhn;000000018
ir national | kod melli;کد ملی;Iranian national code;00{d8};iran;0013542419
kra pin | ke pin | ke tax;KRA PIN;Kenyan tax PIN;A{d9}Z;none;
nin;NIN;Nigerian national identity number;{n1}{d10};none;
emirates id | ae id | ae identity;Emirates ID;Emirates ID;784-{yyyy}-{d7}-{d1};luhn;
sa national | sa id | iqama;رقم الهوية;Saudi national ID;1{d9};luhn;
vin | vehicle;Fahrgestellnummer;vehicle identification number;1M8GDM9A{u1}KP0{d5};vin;1M8GDM9AXKP042788
imei;IMEI;IMEI;35{d6}{d6}{d1};luhn;490154203237518
routing | aba;Routing number;ABA routing number;0{d8};aba;011000015
sort code | gb account | bank account | account number;Sort code;UK bank account;20-{d2}-{d2} Account number: {d8};none;
bic | swift;BIC;SWIFT code;DEUTDEFF500;none;
passport;Reisepassnummer;passport number;C01X{d4}{H1};none;
passport;Passeport n°;French passport;{d2}AB{d5};none;
mrz | passport;MRZ;machine readable zone;P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\\nL898902C{d1}{d1}UTO7408122F120415{d1}ZE184226B<<<<<1{d1};passportMrz;P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\\nL898902C36UTO7408122F1204159ZE184226B<<<<<10
account number | bank account;Kontonummer;bank account number;{n1}{d9};none;
patient | medical record | mrn;MRN;medical record number;{d8};none;
policy | insurance;Versicherungsschein-Nr.;insurance policy number;KV-{d8};none;`;

export const idKinds: readonly IdKind[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [kind, label, english, shape, rule, published] = row.split(';');
    const lines = (text: string) => text.replaceAll('\\n', '\n');
    return {
      kind: kind!,
      label: label!,
      english: english!,
      shape: lines(shape!),
      rule: rule as CheckRule,
      published: lines(published!),
    };
  });
