import { describe, expect, it } from 'vitest';
import {
  isBarePassword,
  isPassword,
  isPlainPassword,
  isSpokenPassword,
  isStrongPassword,
  isUrlPassword,
} from './password.ts';

const some = `${'hunt'}er2`;
const strong = `${'Soleil'}77#x`;

describe('passwords', () => {
  it('stand between quotes', () => {
    expect([some, strong, `${'yvlk'} kdls ibmr curg`, `${'S3sam'}e!open`].map(isPassword)).not.toContain(
      false,
    );
    expect(
      ['password', 'base64', 'getPassword()', 'Please enter it', 'sha256', '#password', 'test'].map(
        isPassword,
      ),
    ).not.toContain(true);
  });

  it('stand without quotes', () => {
    expect([some, strong].map(isBarePassword)).not.toContain(false);
    expect(
      ['user.password1', '$SECRET1', 'string;', 'models.CharField(max_length=128)', 'DEBUG_COLORS=1'].map(
        isBarePassword,
      ),
    ).not.toContain(true);
  });

  it('are told', () => {
    expect([some, strong].map(isSpokenPassword)).not.toContain(false);
    expect(
      ['ana@acme.example', '2024-05-17', '12-character', 'keys.kdbx', 'sha256'].map(isSpokenPassword),
    ).not.toContain(true);
    expect(isStrongPassword(strong)).toBe(true);
    expect(['Windows11', 'RFC2617', 'PKCS#8'].map(isStrongPassword)).not.toContain(true);
  });

  it('are plain words', () => {
    expect(['soleilfluffy', '87654321', 'Sunflower'].map(isPlainPassword)).not.toContain(false);
    expect(['required', 'wachtwoord', 'changeme', 'aaaaaaaa', '11111111'].map(isPlainPassword)).not.toContain(
      true,
    );
  });

  it('stand in addresses', () => {
    expect([some, `${'tig'}er`, `${'ab'}8c$`].map(isUrlPassword)).not.toContain(false);
    expect(['password', '$PASS', '8080', '{secret}'].map(isUrlPassword)).not.toContain(true);
  });
});
