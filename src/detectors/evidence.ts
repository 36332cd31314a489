import type { Evidence } from '../model/detector.ts';
import { ageEvidence } from './age.evidence.ts';
import { airtableEvidence } from './airtable.evidence.ts';
import { alibabaEvidence } from './alibaba.evidence.ts';
import { anthropicEvidence } from './anthropic.evidence.ts';
import { artifactoryEvidence } from './artifactory.evidence.ts';
import { asanaEvidence } from './asana.evidence.ts';
import { atlassianEvidence } from './atlassian.evidence.ts';
import { awsEvidence } from './aws.evidence.ts';
import { azureEvidence } from './azure.evidence.ts';
import { bankAccountsEvidence } from './bank-accounts.evidence.ts';
import { bitbucketEvidence } from './bitbucket.evidence.ts';
import { brevoEvidence } from './brevo.evidence.ts';
import { cloudflareEvidence } from './cloudflare.evidence.ts';
import { connectionStringsEvidence } from './connection-strings.evidence.ts';
import { contactEvidence } from './contact.evidence.ts';
import { databricksEvidence } from './databricks.evidence.ts';
import { datadogEvidence } from './datadog.evidence.ts';
import { digitaloceanEvidence } from './digitalocean.evidence.ts';
import { discordEvidence } from './discord.evidence.ts';
import { dockerEvidence } from './docker.evidence.ts';
import { dopplerEvidence } from './doppler.evidence.ts';
import { dropboxEvidence } from './dropbox.evidence.ts';
import { dynatraceEvidence } from './dynatrace.evidence.ts';
import { facebookEvidence } from './facebook.evidence.ts';
import { figmaEvidence } from './figma.evidence.ts';
import { flyEvidence } from './fly.evidence.ts';
import { genericKeysEvidence } from './generic-keys.evidence.ts';
import { githubEvidence } from './github.evidence.ts';
import { gitlabEvidence } from './gitlab.evidence.ts';
import { googleEvidence } from './google.evidence.ts';
import { grafanaEvidence } from './grafana.evidence.ts';
import { groqEvidence } from './groq.evidence.ts';
import { herokuEvidence } from './heroku.evidence.ts';
import { hiddenTextEvidence } from './hidden-text.evidence.ts';
import { hubspotEvidence } from './hubspot.evidence.ts';
import { huggingFaceEvidence } from './hugging-face.evidence.ts';
import { labelsEvidence } from './labels.evidence.ts';
import { linearEvidence } from './linear.evidence.ts';
import { mailchimpEvidence } from './mailchimp.evidence.ts';
import { mailgunEvidence } from './mailgun.evidence.ts';
import { nationalIdsAtEvidence } from './national-ids-at.evidence.ts';
import { nationalIdsAuEvidence } from './national-ids-au.evidence.ts';
import { nationalIdsBeEvidence } from './national-ids-be.evidence.ts';
import { nationalIdsBrEvidence } from './national-ids-br.evidence.ts';
import { nationalIdsCaEvidence } from './national-ids-ca.evidence.ts';
import { nationalIdsChEvidence } from './national-ids-ch.evidence.ts';
import { nationalIdsCzEvidence } from './national-ids-cz.evidence.ts';
import { nationalIdsDeEvidence } from './national-ids-de.evidence.ts';
import { nationalIdsDkEvidence } from './national-ids-dk.evidence.ts';
import { nationalIdsEsEvidence } from './national-ids-es.evidence.ts';
import { nationalIdsFiEvidence } from './national-ids-fi.evidence.ts';
import { nationalIdsFrEvidence } from './national-ids-fr.evidence.ts';
import { nationalIdsGbEvidence } from './national-ids-gb.evidence.ts';
import { nationalIdsIeEvidence } from './national-ids-ie.evidence.ts';
import { nationalIdsInEvidence } from './national-ids-in.evidence.ts';
import { nationalIdsItEvidence } from './national-ids-it.evidence.ts';
import { nationalIdsKrEvidence } from './national-ids-kr.evidence.ts';
import { nationalIdsMxEvidence } from './national-ids-mx.evidence.ts';
import { nationalIdsNlEvidence } from './national-ids-nl.evidence.ts';
import { nationalIdsNoEvidence } from './national-ids-no.evidence.ts';
import { nationalIdsPlEvidence } from './national-ids-pl.evidence.ts';
import { nationalIdsPtEvidence } from './national-ids-pt.evidence.ts';
import { nationalIdsRoEvidence } from './national-ids-ro.evidence.ts';
import { nationalIdsSeEvidence } from './national-ids-se.evidence.ts';
import { nationalIdsUsEvidence } from './national-ids-us.evidence.ts';
import { neonEvidence } from './neon.evidence.ts';
import { newRelicEvidence } from './new-relic.evidence.ts';
import { notionEvidence } from './notion.evidence.ts';
import { npmEvidence } from './npm.evidence.ts';
import { oktaEvidence } from './okta.evidence.ts';
import { onepasswordEvidence } from './onepassword.evidence.ts';
import { openaiEvidence } from './openai.evidence.ts';
import { openrouterEvidence } from './openrouter.evidence.ts';
import { passwordsEvidence } from './passwords.evidence.ts';
import { paymentCardsEvidence } from './payment-cards.evidence.ts';
import { paypalEvidence } from './paypal.evidence.ts';
import { perplexityEvidence } from './perplexity.evidence.ts';
import { plaidEvidence } from './plaid.evidence.ts';
import { planetscaleEvidence } from './planetscale.evidence.ts';
import { postmanEvidence } from './postman.evidence.ts';
import { privateKeysEvidence } from './private-keys.evidence.ts';
import { pulumiEvidence } from './pulumi.evidence.ts';
import { pypiEvidence } from './pypi.evidence.ts';
import { razorpayEvidence } from './razorpay.evidence.ts';
import { replicateEvidence } from './replicate.evidence.ts';
import { resendEvidence } from './resend.evidence.ts';
import { rubygemsEvidence } from './rubygems.evidence.ts';
import { sendgridEvidence } from './sendgrid.evidence.ts';
import { sentryEvidence } from './sentry.evidence.ts';
import { shopifyEvidence } from './shopify.evidence.ts';
import { slackEvidence } from './slack.evidence.ts';
import { sonarqubeEvidence } from './sonarqube.evidence.ts';
import { sourceCodeEvidence } from './source-code.evidence.ts';
import { squareEvidence } from './square.evidence.ts';
import { stripeEvidence } from './stripe.evidence.ts';
import { supabaseEvidence } from './supabase.evidence.ts';
import { teamsEvidence } from './teams.evidence.ts';
import { telegramEvidence } from './telegram.evidence.ts';
import { terraformEvidence } from './terraform.evidence.ts';
import { twilioEvidence } from './twilio.evidence.ts';
import { vaultEvidence } from './vault.evidence.ts';
import { webTokensEvidence } from './web-tokens.evidence.ts';
import { xaiEvidence } from './xai.evidence.ts';

/** What proves each built-in detector, by id. Not part of any content script. */
export const evidence: Readonly<Record<string, Evidence>> = {
  ...ageEvidence,
  ...airtableEvidence,
  ...alibabaEvidence,
  ...anthropicEvidence,
  ...artifactoryEvidence,
  ...asanaEvidence,
  ...atlassianEvidence,
  ...awsEvidence,
  ...azureEvidence,
  ...bankAccountsEvidence,
  ...bitbucketEvidence,
  ...brevoEvidence,
  ...cloudflareEvidence,
  ...connectionStringsEvidence,
  ...contactEvidence,
  ...databricksEvidence,
  ...datadogEvidence,
  ...digitaloceanEvidence,
  ...discordEvidence,
  ...dockerEvidence,
  ...dopplerEvidence,
  ...dropboxEvidence,
  ...dynatraceEvidence,
  ...facebookEvidence,
  ...figmaEvidence,
  ...flyEvidence,
  ...genericKeysEvidence,
  ...githubEvidence,
  ...gitlabEvidence,
  ...googleEvidence,
  ...grafanaEvidence,
  ...groqEvidence,
  ...herokuEvidence,
  ...hiddenTextEvidence,
  ...hubspotEvidence,
  ...huggingFaceEvidence,
  ...labelsEvidence,
  ...linearEvidence,
  ...mailchimpEvidence,
  ...mailgunEvidence,
  ...nationalIdsAtEvidence,
  ...nationalIdsAuEvidence,
  ...nationalIdsBeEvidence,
  ...nationalIdsBrEvidence,
  ...nationalIdsCaEvidence,
  ...nationalIdsChEvidence,
  ...nationalIdsCzEvidence,
  ...nationalIdsDeEvidence,
  ...nationalIdsDkEvidence,
  ...nationalIdsEsEvidence,
  ...nationalIdsFiEvidence,
  ...nationalIdsFrEvidence,
  ...nationalIdsGbEvidence,
  ...nationalIdsIeEvidence,
  ...nationalIdsInEvidence,
  ...nationalIdsItEvidence,
  ...nationalIdsKrEvidence,
  ...nationalIdsMxEvidence,
  ...nationalIdsNlEvidence,
  ...nationalIdsNoEvidence,
  ...nationalIdsPlEvidence,
  ...nationalIdsPtEvidence,
  ...nationalIdsRoEvidence,
  ...nationalIdsSeEvidence,
  ...nationalIdsUsEvidence,
  ...neonEvidence,
  ...newRelicEvidence,
  ...notionEvidence,
  ...npmEvidence,
  ...oktaEvidence,
  ...onepasswordEvidence,
  ...openaiEvidence,
  ...openrouterEvidence,
  ...passwordsEvidence,
  ...paymentCardsEvidence,
  ...paypalEvidence,
  ...perplexityEvidence,
  ...plaidEvidence,
  ...planetscaleEvidence,
  ...postmanEvidence,
  ...privateKeysEvidence,
  ...pulumiEvidence,
  ...pypiEvidence,
  ...razorpayEvidence,
  ...replicateEvidence,
  ...resendEvidence,
  ...rubygemsEvidence,
  ...sendgridEvidence,
  ...sentryEvidence,
  ...shopifyEvidence,
  ...slackEvidence,
  ...sonarqubeEvidence,
  ...sourceCodeEvidence,
  ...squareEvidence,
  ...stripeEvidence,
  ...supabaseEvidence,
  ...teamsEvidence,
  ...telegramEvidence,
  ...terraformEvidence,
  ...twilioEvidence,
  ...vaultEvidence,
  ...webTokensEvidence,
  ...xaiEvidence,
};
