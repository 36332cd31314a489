import type { Evidence } from '../../model/detector.ts';

export const networkEvidence: Record<string, Evidence> = {
  'ip-address': {
    source: 'RFC 791, RFC 6890, RFC 5737',
    hits: ['login from 84.17.52.119', 'server 10.20.30.40 is down', 'inet 192.168.17.4'],
    misses: [
      'version 10.0.19041.1',
      'localhost 127.0.0.1',
      'netmask 255.255.255.0',
      'see 203.0.113.7',
      'Chrome/120.0.6099.109',
    ],
  },
  'ip-address-labelled': {
    source: 'RFC 791, RFC 6890, RFC 5737',
    hits: ['IP: 1.2.3.4', 'ping 8.8.4.4'],
    misses: ['IP: 127.0.0.1', 'oid 1.2.3.4'],
  },
  'ip-address-in-url': {
    source: 'RFC 3986, section 3.2.2',
    hits: ['http://84.17.52.119/admin', 'ssh root@10.20.30.40'],
    misses: ['http://127.0.0.1/', 'http://10.20.30.40.example/'],
  },
  'mac-address': {
    source: 'IEEE 802, EUI-48',
    hits: ['00:1B:44:11:3A:B7', 'interface a4-83-e7-5c-d0-12'],
    misses: ['00:00:00:00:00:00', '00:1B:44:11:3A:B7:C8:D9'],
  },
  'mac-address-labelled': {
    source: 'IEEE 802, EUI-48',
    hits: ['MAC address: 00:16:41:34:25:76', 'mac 0016.4134.2576'],
    misses: ['mac 00:00:00:00:00:00', 'time 00:16:41:34:25:76'],
  },
};
