import type { DetectorInput } from '../../model/detector.ts';

const headings = [
  ...['email', 'e-mail', 'first name', 'firstname', 'last name', 'lastname', 'surname', 'full name'],
  ...['fullname', 'phone', 'mobile', 'date of birth', 'birth date', 'birthdate', 'birthday', 'ssn'],
  ...['salary', 'nationality', 'vorname', 'nachname', 'geburtsdatum', 'telefon', 'prénom'],
  ...['date de naissance', 'téléphone', 'apellido', 'fecha de nacimiento', 'cognome', 'data di nascita'],
  ...['sobrenome', 'data de nascimento', 'voornaam', 'achternaam', 'geboortedatum', 'nazwisko', 'фамилия'],
  ...['телефон', '姓名', '电话', '手机', '氏名', '電話', '이름', '전화번호'],
];

export const peopleTables: DetectorInput[] = [
  {
    id: 'people-table',
    dataType: 'pii/people-table',
    name: 'Table of people',
    keywords: headings,
    pattern: String.raw`[\wÀ-￿][^\n,;|\t]{0,30}[ \t]{0,8}[,;|\t][^\n]{1,400}(?:\n(?=[^\n]{0,300}[,;|\t])[^\n]{3,600}){2,8}`,
    validator: 'people-table',
    confidence: 0.85,
    tags: ['gdpr'],
  },
  {
    id: 'people-rows',
    dataType: 'pii/people-table',
    name: 'Table of people',
    trigger: 'lines',
    keywords: ['@'],
    pattern: String.raw`^(?=[^\n@]{0,300}[\w.+-]{1,64}@[\w-]{1,63}\.[A-Za-z])[^\n,;|\t]{0,200}(?:[;|\t]|,[^\n,;]{1,100},|"?,"?[^\n ,]{1,64}@|@[^\n ,]{3,80},)`,
    validator: 'people-rows',
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
