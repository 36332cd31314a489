// Written by "npm run list-detectors" from the files in these folders.
import type { Evidence } from '../model/detector.ts';
import { hiddenTextEvidence } from './attacks/hidden-text.evidence.ts';
import { labelsEvidence } from './company/labels.evidence.ts';
import { sourceCodeEvidence } from './company/source-code.evidence.ts';
import { bankAccountsEvidence } from './financial/bank-accounts.evidence.ts';
import { paymentCardsEvidence } from './financial/payment-cards.evidence.ts';
import { nationalIdsAtEvidence } from './national-ids/at.evidence.ts';
import { nationalIdsAuEvidence } from './national-ids/au.evidence.ts';
import { nationalIdsBeEvidence } from './national-ids/be.evidence.ts';
import { nationalIdsBrEvidence } from './national-ids/br.evidence.ts';
import { nationalIdsCaEvidence } from './national-ids/ca.evidence.ts';
import { nationalIdsChEvidence } from './national-ids/ch.evidence.ts';
import { nationalIdsCzEvidence } from './national-ids/cz.evidence.ts';
import { nationalIdsDeEvidence } from './national-ids/de.evidence.ts';
import { nationalIdsDkEvidence } from './national-ids/dk.evidence.ts';
import { nationalIdsEsEvidence } from './national-ids/es.evidence.ts';
import { nationalIdsFiEvidence } from './national-ids/fi.evidence.ts';
import { nationalIdsFrEvidence } from './national-ids/fr.evidence.ts';
import { nationalIdsGbEvidence } from './national-ids/gb.evidence.ts';
import { nationalIdsIeEvidence } from './national-ids/ie.evidence.ts';
import { nationalIdsInEvidence } from './national-ids/in.evidence.ts';
import { nationalIdsItEvidence } from './national-ids/it.evidence.ts';
import { nationalIdsKrEvidence } from './national-ids/kr.evidence.ts';
import { nationalIdsMxEvidence } from './national-ids/mx.evidence.ts';
import { nationalIdsNlEvidence } from './national-ids/nl.evidence.ts';
import { nationalIdsNoEvidence } from './national-ids/no.evidence.ts';
import { nationalIdsPlEvidence } from './national-ids/pl.evidence.ts';
import { nationalIdsPtEvidence } from './national-ids/pt.evidence.ts';
import { nationalIdsRoEvidence } from './national-ids/ro.evidence.ts';
import { nationalIdsSeEvidence } from './national-ids/se.evidence.ts';
import { nationalIdsUsEvidence } from './national-ids/us.evidence.ts';
import { contactEvidence } from './personal/contact.evidence.ts';
import { ageEvidence } from './secrets/age.evidence.ts';
import { airtableEvidence } from './secrets/airtable.evidence.ts';
import { alibabaEvidence } from './secrets/alibaba.evidence.ts';
import { anthropicEvidence } from './secrets/anthropic.evidence.ts';
import { artifactoryEvidence } from './secrets/artifactory.evidence.ts';
import { asanaEvidence } from './secrets/asana.evidence.ts';
import { atlassianEvidence } from './secrets/atlassian.evidence.ts';
import { awsEvidence } from './secrets/aws.evidence.ts';
import { azureEvidence } from './secrets/azure.evidence.ts';
import { bitbucketEvidence } from './secrets/bitbucket.evidence.ts';
import { brevoEvidence } from './secrets/brevo.evidence.ts';
import { cloudflareEvidence } from './secrets/cloudflare.evidence.ts';
import { connectionStringsEvidence } from './secrets/connection-strings.evidence.ts';
import { databricksEvidence } from './secrets/databricks.evidence.ts';
import { datadogEvidence } from './secrets/datadog.evidence.ts';
import { digitaloceanEvidence } from './secrets/digitalocean.evidence.ts';
import { discordEvidence } from './secrets/discord.evidence.ts';
import { dockerEvidence } from './secrets/docker.evidence.ts';
import { dopplerEvidence } from './secrets/doppler.evidence.ts';
import { dropboxEvidence } from './secrets/dropbox.evidence.ts';
import { dynatraceEvidence } from './secrets/dynatrace.evidence.ts';
import { facebookEvidence } from './secrets/facebook.evidence.ts';
import { figmaEvidence } from './secrets/figma.evidence.ts';
import { flyEvidence } from './secrets/fly.evidence.ts';
import { genericKeysEvidence } from './secrets/generic-keys.evidence.ts';
import { githubEvidence } from './secrets/github.evidence.ts';
import { gitlabEvidence } from './secrets/gitlab.evidence.ts';
import { googleEvidence } from './secrets/google.evidence.ts';
import { grafanaEvidence } from './secrets/grafana.evidence.ts';
import { groqEvidence } from './secrets/groq.evidence.ts';
import { herokuEvidence } from './secrets/heroku.evidence.ts';
import { hubspotEvidence } from './secrets/hubspot.evidence.ts';
import { huggingFaceEvidence } from './secrets/hugging-face.evidence.ts';
import { linearEvidence } from './secrets/linear.evidence.ts';
import { mailchimpEvidence } from './secrets/mailchimp.evidence.ts';
import { mailgunEvidence } from './secrets/mailgun.evidence.ts';
import { neonEvidence } from './secrets/neon.evidence.ts';
import { newRelicEvidence } from './secrets/new-relic.evidence.ts';
import { notionEvidence } from './secrets/notion.evidence.ts';
import { npmEvidence } from './secrets/npm.evidence.ts';
import { oktaEvidence } from './secrets/okta.evidence.ts';
import { onepasswordEvidence } from './secrets/onepassword.evidence.ts';
import { openaiEvidence } from './secrets/openai.evidence.ts';
import { openrouterEvidence } from './secrets/openrouter.evidence.ts';
import { passwordsEvidence } from './secrets/passwords.evidence.ts';
import { paypalEvidence } from './secrets/paypal.evidence.ts';
import { perplexityEvidence } from './secrets/perplexity.evidence.ts';
import { plaidEvidence } from './secrets/plaid.evidence.ts';
import { planetscaleEvidence } from './secrets/planetscale.evidence.ts';
import { postmanEvidence } from './secrets/postman.evidence.ts';
import { privateKeysEvidence } from './secrets/private-keys.evidence.ts';
import { pulumiEvidence } from './secrets/pulumi.evidence.ts';
import { pypiEvidence } from './secrets/pypi.evidence.ts';
import { razorpayEvidence } from './secrets/razorpay.evidence.ts';
import { replicateEvidence } from './secrets/replicate.evidence.ts';
import { resendEvidence } from './secrets/resend.evidence.ts';
import { rubygemsEvidence } from './secrets/rubygems.evidence.ts';
import { sendgridEvidence } from './secrets/sendgrid.evidence.ts';
import { sentryEvidence } from './secrets/sentry.evidence.ts';
import { shopifyEvidence } from './secrets/shopify.evidence.ts';
import { slackEvidence } from './secrets/slack.evidence.ts';
import { sonarqubeEvidence } from './secrets/sonarqube.evidence.ts';
import { squareEvidence } from './secrets/square.evidence.ts';
import { stripeEvidence } from './secrets/stripe.evidence.ts';
import { supabaseEvidence } from './secrets/supabase.evidence.ts';
import { teamsEvidence } from './secrets/teams.evidence.ts';
import { telegramEvidence } from './secrets/telegram.evidence.ts';
import { terraformEvidence } from './secrets/terraform.evidence.ts';
import { twilioEvidence } from './secrets/twilio.evidence.ts';
import { vaultEvidence } from './secrets/vault.evidence.ts';
import { webTokensEvidence } from './secrets/web-tokens.evidence.ts';
import { xaiEvidence } from './secrets/xai.evidence.ts';

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
