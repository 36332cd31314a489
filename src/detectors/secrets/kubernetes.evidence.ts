import type { Evidence } from '../../model/detector.ts';
import { hex, lower36, madeUp } from '../made-up.ts';

export const kubernetesEvidence: Record<string, Evidence> = {
  'kubeconfig-client-key': {
    source: 'https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/',
    hits: [
      `    client-key-data: LS0tLS1CRUdJTiBSU0Eg${madeUp(400)}=`,
      `"client-key-data": "LS0tLS1CRUdJTiBFQyBQ${madeUp(300)}=="`,
    ],
    misses: ['client-key-data: DATA+OMITTED', 'client-key-data: REDACTED'],
  },
  'kubernetes-bootstrap-token': {
    source: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
    hits: [
      `kubeadm join 10.0.0.1:6443 --token ${madeUp(6, lower36)}.${madeUp(16, lower36)}`,
      `join --token=${madeUp(6, lower36)}.${madeUp(16, lower36)} --discovery-token-unsafe-skip-ca-verification`,
    ],
    misses: ['kubeadm join --token <token>', 'kubeadm token list'],
  },
  'k3s-token': {
    source: 'https://docs.k3s.io/cli/token',
    hits: [
      `K10${madeUp(64, hex)}::server:${madeUp(32, hex)}`,
      `K3S_TOKEN=K10${madeUp(64, hex)}::server:${madeUp(32, hex)}`,
    ],
    misses: [
      `K10${madeUp(5)}`,
      'K10xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bK10${madeUp(64, hex)}::server:${madeUp(32, hex)}`,
    ],
  },
  'rancher-api-token': {
    source: 'https://ranchermanager.docs.rancher.com/api/api-tokens',
    hits: [
      `token-${madeUp(5, lower36)}:${madeUp(54, lower36)}`,
      `"rancherApiToken": "token-${madeUp(5, lower36)}:${madeUp(54, lower36)}"`,
    ],
    misses: [
      `token-${madeUp(5)}`,
      'token-xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1btoken-${madeUp(5, lower36)}:${madeUp(54, lower36)}`,
    ],
  },
  'openshift-token': {
    source:
      'https://docs.redhat.com/en/documentation/openshift_container_platform/4.16/html/authentication_and_authorization/managing-oauth-access-tokens',
    hits: [`sha256~${madeUp(43)}`, `export OPENSHIFT_TOKEN='sha256~${madeUp(43)}'`],
    misses: [`sha256~${madeUp(5)}`, 'sha256~xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsha256~${madeUp(43)}`],
  },
};
