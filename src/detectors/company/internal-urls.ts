import type { DetectorInput } from '../../model/detector.ts';

/** Names that companies give to the hosts of their tools. */
const tool =
  '(?:jira|confluence|wiki|intranet|jenkins|gitlab|github|ghe|git|bitbucket|stash|nexus|artifactory|sonar(?:qube)?|grafana|kibana|prometheus|argocd|vault|rancher|harbor|portainer|sso|adfs|owa|sap|crm|erp|tableau|superset|airflow|sharepoint|servicenow|splunk|rundeck|backstage)';
/** What may stand in an address. */
const path = String.raw`(?:[/?#][^\s"'<>)\]\x60]{0,300})?`;
const notPublic = String.raw`(?![\w.-]{0,60}(?:example\.(?:com|org|net)|apache\.org|atlassian\.com|mozilla\.org|kernel\.org|eclipse\.org|w3\.org|wikipedia\.org|wikimedia\.org|debian\.org|gnome\.org|kde\.org|freedesktop\.org|archlinux\.org|python\.org|gitlab\.com|github\.com|github\.io|grafana\.com|jenkins\.io|mongodb\.org|springsource\.org|spring\.io|openjdk\.org|java\.net|linuxfoundation\.org|onap\.org|xwiki\.org|postgresql\.org|ubuntu\.com|gentoo\.org|openstack\.org|hibernate\.org|jboss\.org))`;

export const internalUrls: DetectorInput[] = [
  {
    id: 'intranet-url',
    dataType: 'pii/internal-url',
    name: 'Address inside a company network',
    keywords: ['http://', 'https://'],
    pattern: String.raw`https?://(?:[\w.%~-]{1,60}(?::[^\s@/]{0,60})?@)?(?<value>(?=[a-z0-9-])(?:[a-z0-9-]{1,63}\.){0,5}(?:intranet|corp|internal|lan|intern|private|prod|staging|svc)\.(?:[a-z0-9-]{1,63}\.){0,3}[a-z]{2,20}(?::\d{2,5})?${path})`,
    ignoreCase: true,
    confidence: 0.6,
  },
  {
    id: 'intranet-short-url',
    dataType: 'pii/internal-url',
    name: 'Address inside a company network',
    keywords: ['http://', 'https://'],
    pattern: String.raw`https?://(?<value>(?:${tool}|(?=[a-z0-9-]{0,20}\d)(?!localhost)[a-z][a-z0-9-]{2,30})(?::\d{2,5})?/[^\s"'<>)\]\x60]{1,300})`,
    ignoreCase: true,
    confidence: 0.55,
  },
  {
    id: 'company-tool-url',
    dataType: 'pii/internal-url',
    name: "Address of a company's own tool",
    keywords: ['http://', 'https://'],
    pattern: String.raw`https?://(?=(?:[a-z0-9-]{1,40}\.){0,2}${tool}[-.])${notPublic}(?<value>(?:[a-z0-9-]{1,40}\.){0,2}${tool}(?:[-.](?:dev|test|prod|int|intern|internal))?\.(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,20}(?::\d{2,5})?/(?:browse/[A-Z]|display/|spaces/|pages/|wiki/spaces/|secure/|issues/|projects/|job/|view/|-/|[\w.-]{1,60}/[\w.-]{1,80}/(?:-/|pull|merge_requests|issues|blob|tree|commit)|d/|app/|dashboard|repository/|sites/)[^\s"'<>)\]\x60]{0,300})`,
    ignoreCase: true,
    confidence: 0.6,
  },
  {
    id: 'company-cloud-document-url',
    dataType: 'pii/internal-url',
    name: "Address of a company's document in a cloud",
    keywords: [
      ...['.atlassian.net/', '.sharepoint.com/', 'docs.google.com/', 'drive.google.com/'],
      ...['app.slack.com/', '.slack.com/archives', 'dev.azure.com/', '.visualstudio.com/'],
      ...['.service-now.com/', '.lightning.force.com/', 'notion.so/', '.zendesk.com/agent'],
    ],
    pattern: String.raw`(?<![\w.-])(?<value>(?!(?:example|yourcompany|your-domain|yourdomain|mycompany|contoso|fabrikam|www)\.)(?:[a-z0-9-]{2,60}\.atlassian\.net/(?:browse/[A-Z]|wiki/spaces/|jira/|secure/)|[a-z0-9-]{2,60}\.sharepoint\.com/(?::\w:/|sites/|personal/|teams/|_layouts)|docs\.google\.com/(?:document|spreadsheets|presentation|forms)/(?:u/\d/)?d/[\w-]{25}|drive\.google\.com/(?:file/d/|drive/folders/|open\?id=)[\w-]{20}|app\.slack\.com/client/T|[a-z0-9-]{2,60}\.slack\.com/archives/[CDG][A-Z0-9]{8}|dev\.azure\.com/[\w-]{2,60}/[\w%.-]{1,80}/_(?:git|workitems|wiki|build)|[a-z0-9-]{2,60}\.visualstudio\.com/[\w%.-]{1,80}/_|[a-z0-9-]{2,60}\.service-now\.com/|[a-z0-9-]{2,60}\.lightning\.force\.com/lightning/r/|notion\.so/[a-z0-9-]{2,60}/[\w-]{0,120}[0-9a-f]{32}|[a-z0-9-]{2,60}\.zendesk\.com/agent/)[^\s"'<>)\]\x60]{0,300})`,
    ignoreCase: true,
    reach: 60,
    confidence: 0.5,
  },
  {
    id: 'network-share-path',
    dataType: 'pii/internal-path',
    name: 'Path on a file server',
    keywords: ['\\\\', 'file://', 'smb://'],
    pattern: String.raw`(?<![\\\w])(?:\\\\(?!(?:server|host|computer|wsl(?:\.localhost|\$)?|\?|\.)\\)[A-Za-z][\w.-]{1,60}\\[A-Za-z][\w$ .-]{1,60}\\[^\\\n"'<>|*?:/]{1,80}(?:\\[^\\\n"'<>|*?:/]{1,80}){0,12}|(?:file|smb)://(?!localhost|server|host)[A-Za-z][\w.-]{1,60}/[\w$.%-]{2,60}/[^\s"'<>]{1,200})`,
    confidence: 0.6,
  },
];
