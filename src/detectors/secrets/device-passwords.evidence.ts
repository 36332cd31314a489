import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const devicePasswordsEvidence: Record<string, Evidence> = {
  'cisco-type7-password': {
    source:
      'https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html',
    hits: ['username admin password 7 0822455D0A1648', 'enable password 7 060506324F41'],
    misses: ['enter password 7 times', 'password 7 0G'],
  },
  'cisco-secret-hash': {
    source: 'https://www.cisco.com/c/en/us/td/docs/ios-xml/ios/security/d1/sec-d1-cr-book/sec-cr-e1.html',
    hits: [
      `enable secret 9 $9$${madeUp(14)}$${madeUp(43)}`,
      `username admin secret 8 $8$${madeUp(14)}$${madeUp(43)}`,
    ],
    misses: ['enable secret 9 $9$x$y', 'secret 8 of them'],
  },
  'juniper-secret': {
    source:
      'https://www.juniper.net/documentation/us/en/software/junos/user-access/topics/topic-map/master-password-configuration-encryption.html',
    hits: [
      `set system radius-server 10.0.0.1 secret "$9$${madeUp(24)}"`,
      `secret "$9$${madeUp(40)}"; ## SECRET-DATA`,
    ],
    misses: ['"$9$"', 'costs "$9" a month'],
  },
  'snmp-community': {
    source:
      'https://www.cisco.com/c/en/us/support/docs/ip/simple-network-management-protocol-snmp/7282-12.html',
    hits: ['snmp-server community Acm3Read RO', 'snmp-server community wr1teAccess RW 10'],
    misses: ['snmp-server community <string> RO', 'snmp-server community x'],
  },
  'ipsec-preshared-key': {
    source: 'https://docs.strongswan.org/docs/latest/config/secretsFile.html',
    hits: ['10.0.0.1 10.0.0.2 : PSK "v3rySecretKey!"', 'vpn.acme.example %any : PSK "Tunnel#2026key"'],
    misses: ['10.0.0.1 : PSK "key"', 'modes: PSK or EAP'],
  },
  'wifi-passphrase': {
    source: 'https://w1.fi/cgit/hostap/plain/wpa_supplicant/wpa_supplicant.conf',
    hits: [`network={\n ssid="acme"\n psk="Sunny-Day-2026"\n}`, 'wpa_passphrase=corr3ctHorse'],
    misses: ['psk=$PSK', 'psk=short'],
  },
  'group-policy-password': {
    source:
      'https://learn.microsoft.com/openspecs/windows_protocols/ms-gppref/2c15cbf0-f086-4c74-8b70-1f2fa45dd4be',
    hits: [
      `<Properties action="U" cpassword="${madeUp(43)}" userName="admin"/>`,
      `cpassword="${madeUp(64)}"`,
    ],
    misses: ['cpassword=""', 'cpassword="short"'],
  },
  'asp-net-machine-key': {
    source: 'https://learn.microsoft.com/dotnet/api/system.web.configuration.machinekeysection',
    hits: [
      `<machineKey validationKey="${madeUp(128, hex)}" validation="SHA1" />`,
      `decryptionKey="${madeUp(48, hex)}"`,
    ],
    misses: ['validationKey="AutoGenerate,IsolateApps"', 'decryptionKey="0A"'],
  },
};
