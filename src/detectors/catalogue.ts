// Written by "npm run list-detectors" from the files in these folders.
import type { Detector, DetectorInput } from '../model/detector.ts';
import { hiddenText } from './attacks/hidden-text.ts';
import { labels } from './company/labels.ts';
import { sourceCode } from './company/source-code.ts';
import { withDefaults } from './define.ts';
import { bankAccounts } from './financial/bank-accounts.ts';
import { paymentCards } from './financial/payment-cards.ts';
import { nationalIdsAt } from './national-ids/at.ts';
import { nationalIdsAu } from './national-ids/au.ts';
import { nationalIdsBe } from './national-ids/be.ts';
import { nationalIdsBr } from './national-ids/br.ts';
import { nationalIdsCa } from './national-ids/ca.ts';
import { nationalIdsCh } from './national-ids/ch.ts';
import { nationalIdsCz } from './national-ids/cz.ts';
import { nationalIdsDe } from './national-ids/de.ts';
import { nationalIdsDk } from './national-ids/dk.ts';
import { nationalIdsEs } from './national-ids/es.ts';
import { nationalIdsFi } from './national-ids/fi.ts';
import { nationalIdsFr } from './national-ids/fr.ts';
import { nationalIdsGb } from './national-ids/gb.ts';
import { nationalIdsIe } from './national-ids/ie.ts';
import { nationalIdsIn } from './national-ids/in.ts';
import { nationalIdsIt } from './national-ids/it.ts';
import { nationalIdsKr } from './national-ids/kr.ts';
import { nationalIdsMx } from './national-ids/mx.ts';
import { nationalIdsNl } from './national-ids/nl.ts';
import { nationalIdsNo } from './national-ids/no.ts';
import { nationalIdsPl } from './national-ids/pl.ts';
import { nationalIdsPt } from './national-ids/pt.ts';
import { nationalIdsRo } from './national-ids/ro.ts';
import { nationalIdsSe } from './national-ids/se.ts';
import { nationalIdsUs } from './national-ids/us.ts';
import { contact } from './personal/contact.ts';
import { age } from './secrets/age.ts';
import { airtable } from './secrets/airtable.ts';
import { alibaba } from './secrets/alibaba.ts';
import { anthropic } from './secrets/anthropic.ts';
import { artifactory } from './secrets/artifactory.ts';
import { asana } from './secrets/asana.ts';
import { atlassian } from './secrets/atlassian.ts';
import { aws } from './secrets/aws.ts';
import { azure } from './secrets/azure.ts';
import { bitbucket } from './secrets/bitbucket.ts';
import { brevo } from './secrets/brevo.ts';
import { cloudflare } from './secrets/cloudflare.ts';
import { connectionStrings } from './secrets/connection-strings.ts';
import { databricks } from './secrets/databricks.ts';
import { datadog } from './secrets/datadog.ts';
import { digitalocean } from './secrets/digitalocean.ts';
import { discord } from './secrets/discord.ts';
import { docker } from './secrets/docker.ts';
import { doppler } from './secrets/doppler.ts';
import { dropbox } from './secrets/dropbox.ts';
import { dynatrace } from './secrets/dynatrace.ts';
import { facebook } from './secrets/facebook.ts';
import { figma } from './secrets/figma.ts';
import { fly } from './secrets/fly.ts';
import { genericKeys } from './secrets/generic-keys.ts';
import { github } from './secrets/github.ts';
import { gitlab } from './secrets/gitlab.ts';
import { google } from './secrets/google.ts';
import { grafana } from './secrets/grafana.ts';
import { groq } from './secrets/groq.ts';
import { heroku } from './secrets/heroku.ts';
import { hubspot } from './secrets/hubspot.ts';
import { huggingFace } from './secrets/hugging-face.ts';
import { linear } from './secrets/linear.ts';
import { mailchimp } from './secrets/mailchimp.ts';
import { mailgun } from './secrets/mailgun.ts';
import { neon } from './secrets/neon.ts';
import { newRelic } from './secrets/new-relic.ts';
import { notion } from './secrets/notion.ts';
import { npm } from './secrets/npm.ts';
import { okta } from './secrets/okta.ts';
import { onepassword } from './secrets/onepassword.ts';
import { openai } from './secrets/openai.ts';
import { openrouter } from './secrets/openrouter.ts';
import { passwords } from './secrets/passwords.ts';
import { paypal } from './secrets/paypal.ts';
import { perplexity } from './secrets/perplexity.ts';
import { plaid } from './secrets/plaid.ts';
import { planetscale } from './secrets/planetscale.ts';
import { postman } from './secrets/postman.ts';
import { privateKeys } from './secrets/private-keys.ts';
import { pulumi } from './secrets/pulumi.ts';
import { pypi } from './secrets/pypi.ts';
import { razorpay } from './secrets/razorpay.ts';
import { replicate } from './secrets/replicate.ts';
import { resend } from './secrets/resend.ts';
import { rubygems } from './secrets/rubygems.ts';
import { sendgrid } from './secrets/sendgrid.ts';
import { sentry } from './secrets/sentry.ts';
import { shopify } from './secrets/shopify.ts';
import { slack } from './secrets/slack.ts';
import { sonarqube } from './secrets/sonarqube.ts';
import { square } from './secrets/square.ts';
import { stripe } from './secrets/stripe.ts';
import { supabase } from './secrets/supabase.ts';
import { teams } from './secrets/teams.ts';
import { telegram } from './secrets/telegram.ts';
import { terraform } from './secrets/terraform.ts';
import { twilio } from './secrets/twilio.ts';
import { vault } from './secrets/vault.ts';
import { webTokens } from './secrets/web-tokens.ts';
import { xai } from './secrets/xai.ts';

const groups: readonly (readonly DetectorInput[])[] = [
  age,
  airtable,
  alibaba,
  anthropic,
  artifactory,
  asana,
  atlassian,
  aws,
  azure,
  bankAccounts,
  bitbucket,
  brevo,
  cloudflare,
  connectionStrings,
  contact,
  databricks,
  datadog,
  digitalocean,
  discord,
  docker,
  doppler,
  dropbox,
  dynatrace,
  facebook,
  figma,
  fly,
  genericKeys,
  github,
  gitlab,
  google,
  grafana,
  groq,
  heroku,
  hiddenText,
  hubspot,
  huggingFace,
  labels,
  linear,
  mailchimp,
  mailgun,
  nationalIdsAt,
  nationalIdsAu,
  nationalIdsBe,
  nationalIdsBr,
  nationalIdsCa,
  nationalIdsCh,
  nationalIdsCz,
  nationalIdsDe,
  nationalIdsDk,
  nationalIdsEs,
  nationalIdsFi,
  nationalIdsFr,
  nationalIdsGb,
  nationalIdsIe,
  nationalIdsIn,
  nationalIdsIt,
  nationalIdsKr,
  nationalIdsMx,
  nationalIdsNl,
  nationalIdsNo,
  nationalIdsPl,
  nationalIdsPt,
  nationalIdsRo,
  nationalIdsSe,
  nationalIdsUs,
  neon,
  newRelic,
  notion,
  npm,
  okta,
  onepassword,
  openai,
  openrouter,
  passwords,
  paymentCards,
  paypal,
  perplexity,
  plaid,
  planetscale,
  postman,
  privateKeys,
  pulumi,
  pypi,
  razorpay,
  replicate,
  resend,
  rubygems,
  sendgrid,
  sentry,
  shopify,
  slack,
  sonarqube,
  sourceCode,
  square,
  stripe,
  supabase,
  teams,
  telegram,
  terraform,
  twilio,
  vault,
  webTokens,
  xai,
];

/** Every built-in detector as its file has it. */
export const detectorInputs: readonly DetectorInput[] = groups.flat();

/** Every built-in detector. */
export const catalogue: readonly Detector[] = detectorInputs.map(withDefaults);
