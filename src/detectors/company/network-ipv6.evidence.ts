import type { Evidence } from '../../model/detector.ts';

export const networkIpv6Evidence: Record<string, Evidence> = {
  'ipv6-address': {
    source: 'RFC 4291, RFC 5952, IANA IPv6 global unicast assignments',
    hits: ['client 2a02:8109:9c40:1d2c:f1a3:22b4:9a01:7c3e', '2001:4860:4860::8888'],
    misses: ['2001:db8::1', '240:12'],
  },
  'ipv6-local-address': {
    source: 'RFC 4193, RFC 4291',
    hits: ['fe80::1ff:fe23:4567:890a', 'route fd12:3456:789a:1::1'],
    misses: ['fd12:3456', 'ff02::1'],
  },
};
