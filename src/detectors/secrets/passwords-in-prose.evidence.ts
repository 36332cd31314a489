import type { Evidence } from '../../model/detector.ts';

const source = 'CWE-522; sentences in which people hand over passwords';

export const passwordsInProseEvidence: Record<string, Evidence> = {
  'password-in-prose': {
    source,
    hits: [
      `the password is ${'hunt'}er2, thanks`,
      `my pw: ${'Xk9'}mQ2vLp`,
      `Das Passwort für den Server lautet ${'Somm'}er2024!`,
      `Ich habe das PW auf ${'Tulp'}408# gesetzt.`,
      `le mot de passe est ${'Sole'}il77#`,
      `mdp : ${'Mang'}o344$`,
      `la contraseña es ${'Mad'}rid_2025`,
      `Ho impostato la tua password su ${'Mont'}ana127#`,
      `Mudei a senha para ${'Drag'}on893$`,
      `Ik heb het ww veranderd in ${'Hori'}zon866*`,
      `Twoje nowe hasło brzmi ${'Hori'}zon270!`,
      `Пароль: ${'Fluf'}fy550*`,
      `Noua ta parolă temporară este ${'Fluf'}fy985$`,
      `Lösenordet är ${'Kest'}rel846#`,
      `Heslo je ${'Praha'}2025!`,
      `A jelszó: ${'Buda'}pest99!`,
      `Ο κωδικός είναι ${'Athi'}na2025!`,
      `Şifre: ${'Bisc'}uit223*`,
    ],
    misses: [
      'The password is required.',
      'password is stored with sha256',
      'Change your password to continue.',
      'the password is base64-encoded',
      'Password must be 8-20 characters long',
      'Das Passwort ist seit 14 Tagen abgelaufen.',
      'Le mot de passe est obligatoire.',
      'La clave está en la paciencia.',
    ],
  },
  'plain-password-in-prose': {
    source,
    hits: [
      `the admin pass is still "${'juniper'}kestrel", sorry`,
      `mi contraseña temporal es "${'panther'}sommer"`,
    ],
    misses: [
      'the password is "required"',
      'the password is called "secret" in the form',
      'the password is "protected"',
    ],
  },
  'password-after-its-name': {
    source,
    hits: [
      `You can use the account demo with password ${'Thun'}der371! to test it.`,
      `Voici tes accès : identifiant ana, mot de passe ${'hgb7'}%9p7j$PV5`,
      `zaloguj się jako admin, hasło ${'qZi0'}^jTm3$bf5`,
      `Твой новый пароль ${'Fluf'}fy550*, смени его при входе`,
      `machine ftp.example.org login ana password ${'Lisb'}oa2351`,
    ],
    misses: [
      'Password protection needs Windows11 or later',
      'the password was changed on 2024-05-17 by the administrator',
      'Set a password before version 2.4.1-beta3 is out',
      'password hash sha512crypt',
    ],
  },
  'password-in-prose-cjk': {
    source,
    hits: [
      `数据库密码是${'Qing'}dao88!`,
      `パスワードは ${'Saku'}ra2025 です`,
      `账号 ana 密码 ${'Fluf'}fy492*`,
      `와이파이 비번: ${'lisboa'}horizon93`,
    ],
    misses: [
      '密码是必填项',
      'パスワードを入力してください',
      '密码长度至少为8位',
      'パスワードはSHA256で保存します',
    ],
  },
  'login-pair': {
    source,
    hits: [
      `log in with ana.meier and ${'nWl6'}^PtXM#aV3`,
      `creds: root / ${'Lisb'}oa637$`,
      `Zugangsdaten: admin / ${'Pant'}her855x`,
    ],
    misses: [
      'log in with Google or GitHub and continue',
      'login: user / password',
      'sign in with your account and OAuth2',
    ],
  },
};
