import { describe, expect, it } from 'vitest';
import { networkChecks } from './network.ts';

describe('addresses', () => {
  it.each(['84.17.52.119', '192.168.17.4', '8.8.8.8'])('%s is a host', (address) => {
    expect(networkChecks['ip-v4'](address)).toBe(true);
  });

  it.each(['127.0.0.1', '0.0.0.0', '255.255.255.0', '224.0.0.1', '203.0.113.7', '10.0.0.0', '2.5.4.3'])(
    '%s is none',
    (address) => {
      expect(networkChecks['ip-v4'](address)).toBe(false);
    },
  );

  it('reads IPv6 in full and shortened', () => {
    expect(networkChecks['ip-v6']('2a02:8109:9c40:1d2c:f1a3:22b4:9a01:7c3e')).toBe(true);
    expect(networkChecks['ip-v6']('fe80::1ff:fe23:4567:890a')).toBe(true);
    expect(networkChecks['ip-v6']('2001:db8::1')).toBe(false);
    expect(networkChecks['ip-v6']('2a02:8109:9c40')).toBe(false);
    expect(networkChecks['ip-v6']('2a02::1::2')).toBe(false);
  });
});

describe('numbers of things', () => {
  it('tests the check digit of a vehicle (49 CFR 565.15)', () => {
    expect(networkChecks.vin('1M8GDM9AXKP042788')).toBe(true);
    expect(networkChecks.vin('1M8GDM9A1KP042788')).toBe(false);
    expect(networkChecks['vin-shape']('WVWZZZ1JZXW000001')).toBe(0.6);
    expect(networkChecks['vin-shape']('1M8GDM9A1KP042788')).toBe(false);
  });

  it('tests the check digit of a handset and of a SIM card', () => {
    expect(networkChecks.imei('49-015420-323751-8')).toBe(true);
    expect(networkChecks.imei('490154203237519')).toBe(false);
    expect(networkChecks.iccid('8991101200003204514')).toBe(true);
    expect(networkChecks.iccid('8991101200003204515')).toBe(false);
  });
});
