import type { Detector, DetectorInput } from '../model/detector.ts';
import { age } from './age.ts';
import { airtable } from './airtable.ts';
import { alibaba } from './alibaba.ts';
import { anthropic } from './anthropic.ts';
import { artifactory } from './artifactory.ts';
import { asana } from './asana.ts';
import { atlassian } from './atlassian.ts';
import { aws } from './aws.ts';
import { azure } from './azure.ts';
import { bankAccounts } from './bank-accounts.ts';
import { bitbucket } from './bitbucket.ts';
import { brevo } from './brevo.ts';
import { cloudflare } from './cloudflare.ts';
import { connectionStrings } from './connection-strings.ts';
import { contact } from './contact.ts';
import { databricks } from './databricks.ts';
import { datadog } from './datadog.ts';
import { withDefaults } from './define.ts';
import { digitalocean } from './digitalocean.ts';
import { discord } from './discord.ts';
import { docker } from './docker.ts';
import { doppler } from './doppler.ts';
import { dropbox } from './dropbox.ts';
import { dynatrace } from './dynatrace.ts';
import { facebook } from './facebook.ts';
import { figma } from './figma.ts';
import { fly } from './fly.ts';
import { genericKeys } from './generic-keys.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { google } from './google.ts';
import { grafana } from './grafana.ts';
import { groq } from './groq.ts';
import { heroku } from './heroku.ts';
import { hiddenText } from './hidden-text.ts';
import { hubspot } from './hubspot.ts';
import { huggingFace } from './hugging-face.ts';
import { labels } from './labels.ts';
import { linear } from './linear.ts';
import { mailchimp } from './mailchimp.ts';
import { mailgun } from './mailgun.ts';
import { nationalIdsAt } from './national-ids-at.ts';
import { nationalIdsAu } from './national-ids-au.ts';
import { nationalIdsBe } from './national-ids-be.ts';
import { nationalIdsBr } from './national-ids-br.ts';
import { nationalIdsCa } from './national-ids-ca.ts';
import { nationalIdsCh } from './national-ids-ch.ts';
import { nationalIdsCz } from './national-ids-cz.ts';
import { nationalIdsDe } from './national-ids-de.ts';
import { nationalIdsDk } from './national-ids-dk.ts';
import { nationalIdsEs } from './national-ids-es.ts';
import { nationalIdsFi } from './national-ids-fi.ts';
import { nationalIdsFr } from './national-ids-fr.ts';
import { nationalIdsGb } from './national-ids-gb.ts';
import { nationalIdsIe } from './national-ids-ie.ts';
import { nationalIdsIn } from './national-ids-in.ts';
import { nationalIdsIt } from './national-ids-it.ts';
import { nationalIdsKr } from './national-ids-kr.ts';
import { nationalIdsMx } from './national-ids-mx.ts';
import { nationalIdsNl } from './national-ids-nl.ts';
import { nationalIdsNo } from './national-ids-no.ts';
import { nationalIdsPl } from './national-ids-pl.ts';
import { nationalIdsPt } from './national-ids-pt.ts';
import { nationalIdsRo } from './national-ids-ro.ts';
import { nationalIdsSe } from './national-ids-se.ts';
import { nationalIdsUs } from './national-ids-us.ts';
import { neon } from './neon.ts';
import { newRelic } from './new-relic.ts';
import { notion } from './notion.ts';
import { npm } from './npm.ts';
import { okta } from './okta.ts';
import { onepassword } from './onepassword.ts';
import { openai } from './openai.ts';
import { openrouter } from './openrouter.ts';
import { passwords } from './passwords.ts';
import { paymentCards } from './payment-cards.ts';
import { paypal } from './paypal.ts';
import { perplexity } from './perplexity.ts';
import { plaid } from './plaid.ts';
import { planetscale } from './planetscale.ts';
import { postman } from './postman.ts';
import { privateKeys } from './private-keys.ts';
import { pulumi } from './pulumi.ts';
import { pypi } from './pypi.ts';
import { razorpay } from './razorpay.ts';
import { replicate } from './replicate.ts';
import { resend } from './resend.ts';
import { rubygems } from './rubygems.ts';
import { sendgrid } from './sendgrid.ts';
import { sentry } from './sentry.ts';
import { shopify } from './shopify.ts';
import { slack } from './slack.ts';
import { sonarqube } from './sonarqube.ts';
import { sourceCode } from './source-code.ts';
import { square } from './square.ts';
import { stripe } from './stripe.ts';
import { supabase } from './supabase.ts';
import { teams } from './teams.ts';
import { telegram } from './telegram.ts';
import { terraform } from './terraform.ts';
import { twilio } from './twilio.ts';
import { vault } from './vault.ts';
import { webTokens } from './web-tokens.ts';
import { xai } from './xai.ts';

const groups: DetectorInput[][] = [
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

/** Every built-in detector. */
export const catalogue: readonly Detector[] = groups.flat().map(withDefaults);
