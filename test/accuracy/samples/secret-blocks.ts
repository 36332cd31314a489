import { hit, type Sample } from '../sample.ts';

const dashes = '-----';
const lines = (count: number) => Array.from({ length: count }, () => '{s64}').join('\n');
const armour = (label: string, body = lines(6)) =>
  `⟦${dashes}BEGIN ${label}${dashes}\n${body}\n${dashes}END ${label}${dashes}⟧`;

/** Secrets of several lines and those that only a file's format makes one. */
export const secretBlocks: readonly Sample[] = [
  ...['RSA PRIVATE KEY', 'EC PRIVATE KEY', 'DSA PRIVATE KEY', 'PRIVATE KEY', 'OPENSSH PRIVATE KEY'].map(
    (label) => hit('private key', 'RFC 7468, OpenSSH PROTOCOL.key', `$ cat id_key\n${armour(label)}\n`),
  ),
  hit('private key', 'RFC 5958', armour('ENCRYPTED PRIVATE KEY')),
  hit('private key', 'RFC 9580', armour('PGP PRIVATE KEY BLOCK', `\n${lines(8)}\n={s4}`)),
  hit(
    'private key',
    'a PEM in a JSON service account',
    `{"type": "service_account", "project_id": "shop-prod", "private_key": "⟦${dashes}BEGIN PRIVATE KEY${dashes}\\n{s64}\\n{s64}\\n{s64}\\n${dashes}END PRIVATE KEY${dashes}\\n⟧", "client_email": "svc@shop-prod.iam.gserviceaccount.com"}`,
  ),
  hit(
    'private key',
    'a PEM indented in YAML',
    `tls:\n  key: |\n    ⟦${dashes}BEGIN RSA PRIVATE KEY${dashes}\n    {s64}\n    {s64}\n    {s64}\n    ${dashes}END RSA PRIVATE KEY${dashes}⟧`,
  ),
  hit(
    'private key | putty key',
    'PuTTY PPK 3',
    'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: ops\nPublic-Lines: 2\n{s64}\n{s16}\nPrivate-Lines: 1\n⟦{s48}⟧\nPrivate-MAC: {h64}',
  ),
  hit(
    'private key | wireguard key',
    'wireguard.com',
    '[Interface]\nPrivateKey = ⟦{s43}=⟧\nAddress = 10.8.0.2/24',
  ),
  hit('private key | jwk', 'RFC 7517', '{"kty":"EC","crv":"P-256","x":"{b43}","y":"{b43}","d":"⟦{b43}⟧"}'),
  hit(
    'basic auth | authorization header',
    'RFC 7617',
    'GET /admin HTTP/1.1\nHost: intranet\nAuthorization: Basic ⟦YWRtaW46U29tbWVy{w8}⟧',
  ),
  hit(
    'bearer token | authorization header',
    'RFC 6750',
    "curl -H 'Authorization: Bearer ⟦{b64}⟧' https://erp.example.net/api",
  ),
  hit('npm token | npmrc token', '.npmrc', '//registry.example.com/:_authToken=⟦{uuid}⟧\nalways-auth=true'),
  hit(
    'docker auth | docker token',
    '~/.docker/config.json',
    '{"auths":{"registry.example.com":{"auth":"⟦{w40}==⟧"}}}',
  ),
  hit('ansible vault', 'docs.ansible.com vault', '⟦$ANSIBLE_VAULT;1.1;AES256\n{h80}\n{h80}\n{h80}⟧'),
  hit(
    'shadow hash | password hash | crypt hash',
    'crypt(5)',
    'root:⟦$6{dollar}{w16}{dollar}{w86}⟧:19800:0:99999:7:::',
  ),
  hit('htpasswd | password hash | crypt hash', 'httpd htpasswd', 'admin:⟦$apr1{dollar}{w8}{dollar}{w22}⟧'),
  hit(
    'kubeconfig | client key | private key',
    'kubernetes.io kubeconfig',
    'users:\n- name: admin\n  user:\n    client-key-data: ⟦LS0tLS1CRUdJTiBSU0Eg{w120}⟧',
  ),
  hit('netrc password | password', '.netrc', 'machine api.example.org\n  login deploy\n  password ⟦{w16}⟧'),
  hit(
    'git credentials | url credentials | password url',
    'git-credential-store',
    'https://deploy:⟦{w20}⟧@git.example.org',
  ),
  hit(
    'session cookie | cookie',
    'RFC 6265',
    'GET /account HTTP/1.1\nHost: shop.example\nCookie: theme=dark; sessionid=⟦{l32}⟧',
  ),
  hit(
    'aws session token | aws token',
    'docs.aws.amazon.com STS',
    'aws_session_token = ⟦IQoJb3JpZ2luX2Vj{s300}==⟧',
  ),
  hit(
    'gcp key | google service account | google private key',
    'cloud.google.com',
    '"private_key_id": "⟦{h40}⟧",\n"client_email": "svc@shop.iam.gserviceaccount.com"',
  ),
  hit(
    'zapier webhook',
    'zapier.com webhooks',
    'fetch("⟦https://hooks.zapier.com/hooks/catch/{d7}/{l7}/⟧", { method: "POST" })',
  ),
];
