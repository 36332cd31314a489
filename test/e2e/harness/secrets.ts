/** Values of the right shape that are nobody's, in parts so that no scanner takes this file for a leak. */
export const awsKey = ['AKIA', 'Z7QW3RTB', 'MN5KP2XD'].join('');
export const githubToken = ['ghp', '_', 'R8tq2LmZx0Va9Ks4', 'Wd7Ny1Jb6Hc3Fe51xQ2z'].join('');
/** Passes Luhn, in Visa's range. */
export const card = ['4539', '1488', '0343', '6467'].join(' ');
export const iban = ['DE89', '3704', '0044', '0532', '0130', '00'].join(' ');

export const withKey = `Why does this fail? aws_access_key_id = ${awsKey} in eu-west-1`;
export const withoutKey = 'Why does this fail? aws_access_key_id = [AWS_ACCESS_KEY_1] in eu-west-1';
