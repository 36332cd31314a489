import type { Evidence } from '../../model/detector.ts';

export const internalUrlsEvidence: Record<string, Evidence> = {
  'intranet-url': {
    source: 'RFC 6762 appendix G and ICANN SAC113, names of private networks',
    hits: [
      'See https://wiki.corp.acme.io/display/ROAD/2027',
      'http://jenkins.intranet.local:8080/job/shop/42/',
    ],
    misses: [
      'https://www.acme.io/corp/',
      'https://en.wikipedia.org/wiki/Intranet',
      'https://internals.rust-lang.org/t/1',
    ],
  },
  'intranet-short-url': {
    source: 'RFC 1123 section 6.1.4.3, abbreviated host names',
    hits: ['http://jira/browse/SHOP-412', 'https://srv-app01:8443/admin/users'],
    misses: ['http://localhost:3000/x', 'https://acme.io/browse', 'http://jira'],
  },
  'company-tool-url': {
    source: 'Atlassian Data Center, GitLab and Jenkins documentation: forms of their addresses',
    hits: ['https://jira.acme.io/browse/SHOP-412', 'https://gitlab.acme.de/shop/cart/-/merge_requests/4'],
    misses: [
      'https://issues.apache.org/jira/browse/LOG4J2-1',
      'https://gitlab.com/acme/shop/-/issues/4',
      'https://github.com/vitejs/vite/issues/42',
      'https://git-scm.com/docs/git-log',
    ],
  },
  'company-cloud-document-url': {
    source: 'Atlassian, Microsoft SharePoint and Google Workspace documentation: forms of their addresses',
    hits: [
      'https://acme.atlassian.net/browse/SHOP-412',
      'https://acme.sharepoint.com/:x:/s/finance/EaBcDeF',
      `https://docs.google.com/document/d/${'1aB2cD3eF4'.repeat(4)}/edit`,
    ],
    misses: [
      'https://developer.atlassian.com/cloud',
      'https://docs.google.com/',
      'https://www.sharepoint.com/sites/',
    ],
  },
  'network-share-path': {
    source: 'Microsoft MS-DTYP 2.2.57, universal naming convention',
    hits: ['file on \\\\fileserver01\\finance\\2026\\forecast.xlsx', 'smb://nas02/projects/alpha/plan.docx'],
    misses: ['C:\\Users\\ana\\x.txt', '\\\\d+\\\\w+', '"\\\\server\\share\\file"', 'a\\\\b\\c\\d'],
  },
};
