// Written by "npm run list-detectors" from the files in these folders.
// biome-ignore-all assist/source/organizeImports: in the order of the files.
import type { Detector, DetectorInput } from '../model/detector.ts';
import { hiddenHtml } from './attacks/hidden-html.ts';
import { hiddenText } from './attacks/hidden-text.ts';
import { promptJailbreak } from './attacks/prompt-jailbreak.ts';
import { promptLanguages } from './attacks/prompt-languages.ts';
import { promptOverride } from './attacks/prompt-override.ts';
import { businessDocuments } from './company/business-documents.ts';
import { cloudResources } from './company/cloud-resources.ts';
import { databaseDumps } from './company/database-dumps.ts';
import { internalUrls } from './company/internal-urls.ts';
import { labelsHandling } from './company/labels-handling.ts';
import { labelsInternal } from './company/labels-internal.ts';
import { labelsLegal } from './company/labels-legal.ts';
import { labelsSecret } from './company/labels-secret.ts';
import { labels } from './company/labels.ts';
import { networkDevices } from './company/network-devices.ts';
import { networkHosts } from './company/network-hosts.ts';
import { networkIpv6 } from './company/network-ipv6.ts';
import { network } from './company/network.ts';
import { peopleTables } from './company/people-tables.ts';
import { sensitivityLabels } from './company/sensitivity-labels.ts';
import { sourceCode } from './company/source-code.ts';
import { stackTraces } from './company/stack-traces.ts';
import { withDefaults } from './define.ts';
import { bankAccountsByCountry } from './financial/bank-accounts-by-country.ts';
import { bankAccounts } from './financial/bank-accounts.ts';
import { bankCodes } from './financial/bank-codes.ts';
import { bitcoinAddresses } from './financial/bitcoin-addresses.ts';
import { cardDetails } from './financial/card-details.ts';
import { cryptoAddresses } from './financial/crypto-addresses.ts';
import { cryptoKeys } from './financial/crypto-keys.ts';
import { paymentCards } from './financial/payment-cards.ts';
import { securities } from './financial/securities.ts';
import { nationalIdsAd } from './national-ids/ad.ts';
import { nationalIdsAe } from './national-ids/ae.ts';
import { nationalIdsAl } from './national-ids/al.ts';
import { nationalIdsAm } from './national-ids/am.ts';
import { nationalIdsAo } from './national-ids/ao.ts';
import { nationalIdsAr } from './national-ids/ar.ts';
import { nationalIdsAtCompany } from './national-ids/at-company.ts';
import { nationalIdsAtDocuments } from './national-ids/at-documents.ts';
import { nationalIdsAt } from './national-ids/at.ts';
import { nationalIdsAuDocuments } from './national-ids/au-documents.ts';
import { nationalIdsAu } from './national-ids/au.ts';
import { nationalIdsAz } from './national-ids/az.ts';
import { nationalIdsBaDocuments } from './national-ids/ba-documents.ts';
import { nationalIdsBa } from './national-ids/ba.ts';
import { nationalIdsBd } from './national-ids/bd.ts';
import { nationalIdsBeCompany } from './national-ids/be-company.ts';
import { nationalIdsBeDocuments } from './national-ids/be-documents.ts';
import { nationalIdsBeHealth } from './national-ids/be-health.ts';
import { nationalIdsBe } from './national-ids/be.ts';
import { nationalIdsBgDocuments } from './national-ids/bg-documents.ts';
import { nationalIdsBg } from './national-ids/bg.ts';
import { nationalIdsBh } from './national-ids/bh.ts';
import { nationalIdsBo } from './national-ids/bo.ts';
import { nationalIdsBrDocuments } from './national-ids/br-documents.ts';
import { nationalIdsBr } from './national-ids/br.ts';
import { nationalIdsBy } from './national-ids/by.ts';
import { nationalIdsCaHealth } from './national-ids/ca-health.ts';
import { nationalIdsCa } from './national-ids/ca.ts';
import { nationalIdsChCompany } from './national-ids/ch-company.ts';
import { nationalIdsChDocuments } from './national-ids/ch-documents.ts';
import { nationalIdsChHealth } from './national-ids/ch-health.ts';
import { nationalIdsCh } from './national-ids/ch.ts';
import { nationalIdsCl } from './national-ids/cl.ts';
import { nationalIdsCn } from './national-ids/cn.ts';
import { nationalIdsCo } from './national-ids/co.ts';
import { nationalIdsCr } from './national-ids/cr.ts';
import { nationalIdsCu } from './national-ids/cu.ts';
import { nationalIdsCyDocuments } from './national-ids/cy-documents.ts';
import { nationalIdsCy } from './national-ids/cy.ts';
import { nationalIdsCzDocuments } from './national-ids/cz-documents.ts';
import { nationalIdsCz } from './national-ids/cz.ts';
import { nationalIdsDeCompany } from './national-ids/de-company.ts';
import { nationalIdsDeDocuments } from './national-ids/de-documents.ts';
import { nationalIdsDeHealth } from './national-ids/de-health.ts';
import { nationalIdsDe } from './national-ids/de.ts';
import { nationalIdsDkCompany } from './national-ids/dk-company.ts';
import { nationalIdsDkDocuments } from './national-ids/dk-documents.ts';
import { nationalIdsDk } from './national-ids/dk.ts';
import { nationalIdsDo } from './national-ids/do.ts';
import { nationalIdsDz } from './national-ids/dz.ts';
import { nationalIdsEc } from './national-ids/ec.ts';
import { nationalIdsEeDocuments } from './national-ids/ee-documents.ts';
import { nationalIdsEe } from './national-ids/ee.ts';
import { nationalIdsEg } from './national-ids/eg.ts';
import { nationalIdsEsCompany } from './national-ids/es-company.ts';
import { nationalIdsEsDocuments } from './national-ids/es-documents.ts';
import { nationalIdsEs } from './national-ids/es.ts';
import { nationalIdsEu } from './national-ids/eu.ts';
import { nationalIdsFiCompany } from './national-ids/fi-company.ts';
import { nationalIdsFiDocuments } from './national-ids/fi-documents.ts';
import { nationalIdsFiHealth } from './national-ids/fi-health.ts';
import { nationalIdsFi } from './national-ids/fi.ts';
import { nationalIdsFo } from './national-ids/fo.ts';
import { nationalIdsFrCompany } from './national-ids/fr-company.ts';
import { nationalIdsFrDocuments } from './national-ids/fr-documents.ts';
import { nationalIdsFrHealth } from './national-ids/fr-health.ts';
import { nationalIdsFr } from './national-ids/fr.ts';
import { nationalIdsGbCompany } from './national-ids/gb-company.ts';
import { nationalIdsGbDocuments } from './national-ids/gb-documents.ts';
import { nationalIdsGbEducation } from './national-ids/gb-education.ts';
import { nationalIdsGbHealth } from './national-ids/gb-health.ts';
import { nationalIdsGb } from './national-ids/gb.ts';
import { nationalIdsGe } from './national-ids/ge.ts';
import { nationalIdsGeneric } from './national-ids/generic.ts';
import { nationalIdsGh } from './national-ids/gh.ts';
import { nationalIdsGrDocuments } from './national-ids/gr-documents.ts';
import { nationalIdsGr } from './national-ids/gr.ts';
import { nationalIdsGt } from './national-ids/gt.ts';
import { nationalIdsHk } from './national-ids/hk.ts';
import { nationalIdsHn } from './national-ids/hn.ts';
import { nationalIdsHrDocuments } from './national-ids/hr-documents.ts';
import { nationalIdsHr } from './national-ids/hr.ts';
import { nationalIdsHuCompany } from './national-ids/hu-company.ts';
import { nationalIdsHuDocuments } from './national-ids/hu-documents.ts';
import { nationalIdsHu } from './national-ids/hu.ts';
import { nationalIdsId } from './national-ids/id.ts';
import { nationalIdsIeCompany } from './national-ids/ie-company.ts';
import { nationalIdsIeDocuments } from './national-ids/ie-documents.ts';
import { nationalIdsIe } from './national-ids/ie.ts';
import { nationalIdsIl } from './national-ids/il.ts';
import { nationalIdsInDocuments } from './national-ids/in-documents.ts';
import { nationalIdsIn } from './national-ids/in.ts';
import { nationalIdsIr } from './national-ids/ir.ts';
import { nationalIdsIs } from './national-ids/is.ts';
import { nationalIdsItCompany } from './national-ids/it-company.ts';
import { nationalIdsItDocuments } from './national-ids/it-documents.ts';
import { nationalIdsIt } from './national-ids/it.ts';
import { nationalIdsJm } from './national-ids/jm.ts';
import { nationalIdsJo } from './national-ids/jo.ts';
import { nationalIdsJp } from './national-ids/jp.ts';
import { nationalIdsKe } from './national-ids/ke.ts';
import { nationalIdsKg } from './national-ids/kg.ts';
import { nationalIdsKr } from './national-ids/kr.ts';
import { nationalIdsKw } from './national-ids/kw.ts';
import { nationalIdsKz } from './national-ids/kz.ts';
import { nationalIdsLi } from './national-ids/li.ts';
import { nationalIdsLk } from './national-ids/lk.ts';
import { nationalIdsLtDocuments } from './national-ids/lt-documents.ts';
import { nationalIdsLt } from './national-ids/lt.ts';
import { nationalIdsLuCompany } from './national-ids/lu-company.ts';
import { nationalIdsLuDocuments } from './national-ids/lu-documents.ts';
import { nationalIdsLu } from './national-ids/lu.ts';
import { nationalIdsLvDocuments } from './national-ids/lv-documents.ts';
import { nationalIdsLv } from './national-ids/lv.ts';
import { nationalIdsMa } from './national-ids/ma.ts';
import { nationalIdsMc } from './national-ids/mc.ts';
import { nationalIdsMd } from './national-ids/md.ts';
import { nationalIdsMe } from './national-ids/me.ts';
import { nationalIdsMkDocuments } from './national-ids/mk-documents.ts';
import { nationalIdsMk } from './national-ids/mk.ts';
import { nationalIdsMn } from './national-ids/mn.ts';
import { nationalIdsMo } from './national-ids/mo.ts';
import { nationalIdsMt } from './national-ids/mt.ts';
import { nationalIdsMu } from './national-ids/mu.ts';
import { nationalIdsMx } from './national-ids/mx.ts';
import { nationalIdsMy } from './national-ids/my.ts';
import { nationalIdsMz } from './national-ids/mz.ts';
import { nationalIdsNg } from './national-ids/ng.ts';
import { nationalIdsNi } from './national-ids/ni.ts';
import { nationalIdsNlCompany } from './national-ids/nl-company.ts';
import { nationalIdsNlDocuments } from './national-ids/nl-documents.ts';
import { nationalIdsNlHealth } from './national-ids/nl-health.ts';
import { nationalIdsNl } from './national-ids/nl.ts';
import { nationalIdsNoCompany } from './national-ids/no-company.ts';
import { nationalIdsNoDocuments } from './national-ids/no-documents.ts';
import { nationalIdsNoHealth } from './national-ids/no-health.ts';
import { nationalIdsNo } from './national-ids/no.ts';
import { nationalIdsNp } from './national-ids/np.ts';
import { nationalIdsNz } from './national-ids/nz.ts';
import { nationalIdsOm } from './national-ids/om.ts';
import { nationalIdsPa } from './national-ids/pa.ts';
import { nationalIdsPe } from './national-ids/pe.ts';
import { nationalIdsPh } from './national-ids/ph.ts';
import { nationalIdsPk } from './national-ids/pk.ts';
import { nationalIdsPlDocuments } from './national-ids/pl-documents.ts';
import { nationalIdsPl } from './national-ids/pl.ts';
import { nationalIdsPtCompany } from './national-ids/pt-company.ts';
import { nationalIdsPtDocuments } from './national-ids/pt-documents.ts';
import { nationalIdsPtHealth } from './national-ids/pt-health.ts';
import { nationalIdsPt } from './national-ids/pt.ts';
import { nationalIdsPy } from './national-ids/py.ts';
import { nationalIdsQa } from './national-ids/qa.ts';
import { nationalIdsRoDocuments } from './national-ids/ro-documents.ts';
import { nationalIdsRo } from './national-ids/ro.ts';
import { nationalIdsRsDocuments } from './national-ids/rs-documents.ts';
import { nationalIdsRs } from './national-ids/rs.ts';
import { nationalIdsRuDocuments } from './national-ids/ru-documents.ts';
import { nationalIdsRu } from './national-ids/ru.ts';
import { nationalIdsRw } from './national-ids/rw.ts';
import { nationalIdsSa } from './national-ids/sa.ts';
import { nationalIdsSeCompany } from './national-ids/se-company.ts';
import { nationalIdsSeDocuments } from './national-ids/se-documents.ts';
import { nationalIdsSe } from './national-ids/se.ts';
import { nationalIdsSg } from './national-ids/sg.ts';
import { nationalIdsSiDocuments } from './national-ids/si-documents.ts';
import { nationalIdsSi } from './national-ids/si.ts';
import { nationalIdsSk } from './national-ids/sk.ts';
import { nationalIdsSm } from './national-ids/sm.ts';
import { nationalIdsSn } from './national-ids/sn.ts';
import { nationalIdsSv } from './national-ids/sv.ts';
import { nationalIdsTh } from './national-ids/th.ts';
import { nationalIdsTj } from './national-ids/tj.ts';
import { nationalIdsTn } from './national-ids/tn.ts';
import { nationalIdsTrDocuments } from './national-ids/tr-documents.ts';
import { nationalIdsTr } from './national-ids/tr.ts';
import { nationalIdsTw } from './national-ids/tw.ts';
import { nationalIdsTz } from './national-ids/tz.ts';
import { nationalIdsUaDocuments } from './national-ids/ua-documents.ts';
import { nationalIdsUa } from './national-ids/ua.ts';
import { nationalIdsUg } from './national-ids/ug.ts';
import { nationalIdsUsDocuments } from './national-ids/us-documents.ts';
import { nationalIdsUsTax } from './national-ids/us-tax.ts';
import { nationalIdsUs } from './national-ids/us.ts';
import { nationalIdsUy } from './national-ids/uy.ts';
import { nationalIdsUz } from './national-ids/uz.ts';
import { nationalIdsVe } from './national-ids/ve.ts';
import { nationalIdsVn } from './national-ids/vn.ts';
import { nationalIdsXk } from './national-ids/xk.ts';
import { nationalIdsZa } from './national-ids/za.ts';
import { nationalIdsZm } from './national-ids/zm.ts';
import { nationalIdsZw } from './national-ids/zw.ts';
import { addresses } from './personal/addresses.ts';
import { birthDates } from './personal/birth-dates.ts';
import { drivingLicences } from './personal/driving-licence.ts';
import { emails } from './personal/email.ts';
import { healthCodes } from './personal/health-codes.ts';
import { healthUs } from './personal/health-us.ts';
import { health } from './personal/health.ts';
import { machineReadableZones } from './personal/mrz.ts';
import { namesInLetters } from './personal/names-in-letters.ts';
import { names } from './personal/names.ts';
import { otherPersonalFacts } from './personal/other-facts.ts';
import { passports } from './personal/passport.ts';
import { phonesLabelled } from './personal/phone-labelled.ts';
import { phones } from './personal/phone.ts';
import { recordNumbers } from './personal/record-numbers.ts';
import { vehicleVin } from './personal/vehicle-vin.ts';
import { ably } from './secrets/ably.ts';
import { adafruit } from './secrets/adafruit.ts';
import { adyen } from './secrets/adyen.ts';
import { aftership } from './secrets/aftership.ts';
import { age } from './secrets/age.ts';
import { airtable } from './secrets/airtable.ts';
import { aiven } from './secrets/aiven.ts';
import { akamai } from './secrets/akamai.ts';
import { alchemy } from './secrets/alchemy.ts';
import { alibaba } from './secrets/alibaba.ts';
import { amazonLogin } from './secrets/amazon-login.ts';
import { anthropic } from './secrets/anthropic.ts';
import { apify } from './secrets/apify.ts';
import { appveyor } from './secrets/appveyor.ts';
import { arcjet } from './secrets/arcjet.ts';
import { artifactory } from './secrets/artifactory.ts';
import { asana } from './secrets/asana.ts';
import { astraDb } from './secrets/astra-db.ts';
import { atlassian } from './secrets/atlassian.ts';
import { aws } from './secrets/aws.ts';
import { axiom } from './secrets/axiom.ts';
import { azureConnections } from './secrets/azure-connections.ts';
import { azureServiceKeys } from './secrets/azure-service-keys.ts';
import { azure } from './secrets/azure.ts';
import { backblaze } from './secrets/backblaze.ts';
import { baidu } from './secrets/baidu.ts';
import { beamer } from './secrets/beamer.ts';
import { betterStack } from './secrets/better-stack.ts';
import { bitbucket } from './secrets/bitbucket.ts';
import { bitwarden } from './secrets/bitwarden.ts';
import { blockfrost } from './secrets/blockfrost.ts';
import { botpress } from './secrets/botpress.ts';
import { braveSearch } from './secrets/brave-search.ts';
import { brevo } from './secrets/brevo.ts';
import { brex } from './secrets/brex.ts';
import { browserbase } from './secrets/browserbase.ts';
import { builderIo } from './secrets/builder-io.ts';
import { buildkite } from './secrets/buildkite.ts';
import { bunny } from './secrets/bunny.ts';
import { calCom } from './secrets/cal-com.ts';
import { cartesia } from './secrets/cartesia.ts';
import { cashfree } from './secrets/cashfree.ts';
import { cerebras } from './secrets/cerebras.ts';
import { checkly } from './secrets/checkly.ts';
import { checkoutCom } from './secrets/checkout-com.ts';
import { chromatic } from './secrets/chromatic.ts';
import { circleci } from './secrets/circleci.ts';
import { clerk } from './secrets/clerk.ts';
import { clickhouse } from './secrets/clickhouse.ts';
import { clickup } from './secrets/clickup.ts';
import { clojars } from './secrets/clojars.ts';
import { close } from './secrets/close.ts';
import { cloudflare } from './secrets/cloudflare.ts';
import { cloudinary } from './secrets/cloudinary.ts';
import { cockroachdb } from './secrets/cockroachdb.ts';
import { coder } from './secrets/coder.ts';
import { codesandbox } from './secrets/codesandbox.ts';
import { configcat } from './secrets/configcat.ts';
import { confluent } from './secrets/confluent.ts';
import { connectionStrings } from './secrets/connection-strings.ts';
import { contentful } from './secrets/contentful.ts';
import { convex } from './secrets/convex.ts';
import { courier } from './secrets/courier.ts';
import { covalent } from './secrets/covalent.ts';
import { coze } from './secrets/coze.ts';
import { crates } from './secrets/crates.ts';
import { crossmint } from './secrets/crossmint.ts';
import { cursor } from './secrets/cursor.ts';
import { databricks } from './secrets/databricks.ts';
import { datadog } from './secrets/datadog.ts';
import { dbt } from './secrets/dbt.ts';
import { deadMansSnitch } from './secrets/dead-mans-snitch.ts';
import { deepseek } from './secrets/deepseek.ts';
import { deno } from './secrets/deno.ts';
import { devcycle } from './secrets/devcycle.ts';
import { devicePasswords } from './secrets/device-passwords.ts';
import { devin } from './secrets/devin.ts';
import { dify } from './secrets/dify.ts';
import { digitalocean } from './secrets/digitalocean.ts';
import { dingtalk } from './secrets/dingtalk.ts';
import { discord } from './secrets/discord.ts';
import { docker } from './secrets/docker.ts';
import { doppler } from './secrets/doppler.ts';
import { dropbox } from './secrets/dropbox.ts';
import { duffel } from './secrets/duffel.ts';
import { dynatrace } from './secrets/dynatrace.ts';
import { e2b } from './secrets/e2b.ts';
import { easypost } from './secrets/easypost.ts';
import { ebay } from './secrets/ebay.ts';
import { elastic } from './secrets/elastic.ts';
import { elevenlabs } from './secrets/elevenlabs.ts';
import { evernote } from './secrets/evernote.ts';
import { exoscale } from './secrets/exoscale.ts';
import { facebook } from './secrets/facebook.ts';
import { fal } from './secrets/fal.ts';
import { fauna } from './secrets/fauna.ts';
import { feishu } from './secrets/feishu.ts';
import { figma } from './secrets/figma.ts';
import { firecrawl } from './secrets/firecrawl.ts';
import { firehydrant } from './secrets/firehydrant.ts';
import { fireworks } from './secrets/fireworks.ts';
import { flagsmith } from './secrets/flagsmith.ts';
import { flutterwave } from './secrets/flutterwave.ts';
import { fly } from './secrets/fly.ts';
import { frameIo } from './secrets/frame-io.ts';
import { gel } from './secrets/gel.ts';
import { genericKeys } from './secrets/generic-keys.ts';
import { ghost } from './secrets/ghost.ts';
import { gitbook } from './secrets/gitbook.ts';
import { github } from './secrets/github.ts';
import { gitlab } from './secrets/gitlab.ts';
import { gitpod } from './secrets/gitpod.ts';
import { gocardless } from './secrets/gocardless.ts';
import { google } from './secrets/google.ts';
import { grafana } from './secrets/grafana.ts';
import { groq } from './secrets/groq.ts';
import { harness } from './secrets/harness.ts';
import { healthchecks } from './secrets/healthchecks.ts';
import { helicone } from './secrets/helicone.ts';
import { heroku } from './secrets/heroku.ts';
import { hexTech } from './secrets/hex-tech.ts';
import { honeycomb } from './secrets/honeycomb.ts';
import { hubspot } from './secrets/hubspot.ts';
import { huggingFace } from './secrets/hugging-face.ts';
import { humanloop } from './secrets/humanloop.ts';
import { imagekit } from './secrets/imagekit.ts';
import { infisical } from './secrets/infisical.ts';
import { influxdb } from './secrets/influxdb.ts';
import { infobip } from './secrets/infobip.ts';
import { infracost } from './secrets/infracost.ts';
import { inngest } from './secrets/inngest.ts';
import { intercom } from './secrets/intercom.ts';
import { jdCloud } from './secrets/jd-cloud.ts';
import { jenkins } from './secrets/jenkins.ts';
import { jetbrains } from './secrets/jetbrains.ts';
import { jina } from './secrets/jina.ts';
import { jsr } from './secrets/jsr.ts';
import { keyFiles } from './secrets/key-files.ts';
import { khalti } from './secrets/khalti.ts';
import { kingsoftCloud } from './secrets/kingsoft-cloud.ts';
import { kit } from './secrets/kit.ts';
import { klarna } from './secrets/klarna.ts';
import { klaviyo } from './secrets/klaviyo.ts';
import { kubernetes } from './secrets/kubernetes.ts';
import { lambdaCloud } from './secrets/lambda-cloud.ts';
import { langfuse } from './secrets/langfuse.ts';
import { langsmith } from './secrets/langsmith.ts';
import { launchdarkly } from './secrets/launchdarkly.ts';
import { lightdash } from './secrets/lightdash.ts';
import { line } from './secrets/line.ts';
import { linear } from './secrets/linear.ts';
import { linkedin } from './secrets/linkedin.ts';
import { liveblocks } from './secrets/liveblocks.ts';
import { llamaCloud } from './secrets/llama-cloud.ts';
import { lob } from './secrets/lob.ts';
import { logfire } from './secrets/logfire.ts';
import { loggly } from './secrets/loggly.ts';
import { mailchimp } from './secrets/mailchimp.ts';
import { mailersend } from './secrets/mailersend.ts';
import { mailgun } from './secrets/mailgun.ts';
import { mandrill } from './secrets/mandrill.ts';
import { mapbox } from './secrets/mapbox.ts';
import { materialize } from './secrets/materialize.ts';
import { matrix } from './secrets/matrix.ts';
import { mem0 } from './secrets/mem0.ts';
import { mercadoPago } from './secrets/mercado-pago.ts';
import { mercury } from './secrets/mercury.ts';
import { metabase } from './secrets/metabase.ts';
import { midtrans } from './secrets/midtrans.ts';
import { modal } from './secrets/modal.ts';
import { mollie } from './secrets/mollie.ts';
import { mongodbAtlas } from './secrets/mongodb-atlas.ts';
import { moonshot } from './secrets/moonshot.ts';
import { murf } from './secrets/murf.ts';
import { neon } from './secrets/neon.ts';
import { netbird } from './secrets/netbird.ts';
import { netlify } from './secrets/netlify.ts';
import { newRelic } from './secrets/new-relic.ts';
import { ngrok } from './secrets/ngrok.ts';
import { nightfall } from './secrets/nightfall.ts';
import { nomic } from './secrets/nomic.ts';
import { notion } from './secrets/notion.ts';
import { npm } from './secrets/npm.ts';
import { nuget } from './secrets/nuget.ts';
import { nvidia } from './secrets/nvidia.ts';
import { nylas } from './secrets/nylas.ts';
import { octopus } from './secrets/octopus.ts';
import { okta } from './secrets/okta.ts';
import { omise } from './secrets/omise.ts';
import { onepassword } from './secrets/onepassword.ts';
import { onesignal } from './secrets/onesignal.ts';
import { onfido } from './secrets/onfido.ts';
import { openVsx } from './secrets/open-vsx.ts';
import { openai } from './secrets/openai.ts';
import { openrouter } from './secrets/openrouter.ts';
import { ory } from './secrets/ory.ts';
import { outline } from './secrets/outline.ts';
import { packagist } from './secrets/packagist.ts';
import { paddle } from './secrets/paddle.ts';
import { pagerduty } from './secrets/pagerduty.ts';
import { passwordHashes } from './secrets/password-hashes.ts';
import { passwordsInCommands } from './secrets/passwords-in-commands.ts';
import { passwordsInProse } from './secrets/passwords-in-prose.ts';
import { passwords } from './secrets/passwords.ts';
import { paypal } from './secrets/paypal.ts';
import { paystack } from './secrets/paystack.ts';
import { percy } from './secrets/percy.ts';
import { permitIo } from './secrets/permit-io.ts';
import { perplexity } from './secrets/perplexity.ts';
import { persona } from './secrets/persona.ts';
import { pinecone } from './secrets/pinecone.ts';
import { pins } from './secrets/pins.ts';
import { pinterest } from './secrets/pinterest.ts';
import { plaid } from './secrets/plaid.ts';
import { plane } from './secrets/plane.ts';
import { planetscale } from './secrets/planetscale.ts';
import { polar } from './secrets/polar.ts';
import { posthog } from './secrets/posthog.ts';
import { postman } from './secrets/postman.ts';
import { prefect } from './secrets/prefect.ts';
import { privateKeyKinds } from './secrets/private-key-kinds.ts';
import { privateKeys } from './secrets/private-keys.ts';
import { promptlayer } from './secrets/promptlayer.ts';
import { pubnub } from './secrets/pubnub.ts';
import { pulumi } from './secrets/pulumi.ts';
import { pypi } from './secrets/pypi.ts';
import { quicknode } from './secrets/quicknode.ts';
import { ramp } from './secrets/ramp.ts';
import { rapidapi } from './secrets/rapidapi.ts';
import { razorpay } from './secrets/razorpay.ts';
import { readmeCom } from './secrets/readme-com.ts';
import { render } from './secrets/render.ts';
import { replicate } from './secrets/replicate.ts';
import { resend } from './secrets/resend.ts';
import { retool } from './secrets/retool.ts';
import { riot } from './secrets/riot.ts';
import { roblox } from './secrets/roblox.ts';
import { rootly } from './secrets/rootly.ts';
import { rubygems } from './secrets/rubygems.ts';
import { runpod } from './secrets/runpod.ts';
import { runway } from './secrets/runway.ts';
import { salesforce } from './secrets/salesforce.ts';
import { sanity } from './secrets/sanity.ts';
import { scaleway } from './secrets/scaleway.ts';
import { scalingo } from './secrets/scalingo.ts';
import { segment } from './secrets/segment.ts';
import { sendgrid } from './secrets/sendgrid.ts';
import { sentry } from './secrets/sentry.ts';
import { sessionCookies } from './secrets/session-cookies.ts';
import { settlemint } from './secrets/settlemint.ts';
import { shippo } from './secrets/shippo.ts';
import { shopify } from './secrets/shopify.ts';
import { signalwire } from './secrets/signalwire.ts';
import { slack } from './secrets/slack.ts';
import { smtp2go } from './secrets/smtp2go.ts';
import { snyk } from './secrets/snyk.ts';
import { socket } from './secrets/socket.ts';
import { sonarqube } from './secrets/sonarqube.ts';
import { sourcegraph } from './secrets/sourcegraph.ts';
import { square } from './secrets/square.ts';
import { statsig } from './secrets/statsig.ts';
import { stripe } from './secrets/stripe.ts';
import { stytch } from './secrets/stytch.ts';
import { sumoLogic } from './secrets/sumo-logic.ts';
import { sumsub } from './secrets/sumsub.ts';
import { sumup } from './secrets/sumup.ts';
import { supabase } from './secrets/supabase.ts';
import { svix } from './secrets/svix.ts';
import { tailscale } from './secrets/tailscale.ts';
import { tatum } from './secrets/tatum.ts';
import { tavily } from './secrets/tavily.ts';
import { teams } from './secrets/teams.ts';
import { telegram } from './secrets/telegram.ts';
import { telnyx } from './secrets/telnyx.ts';
import { tencent } from './secrets/tencent.ts';
import { terraform } from './secrets/terraform.ts';
import { tigris } from './secrets/tigris.ts';
import { tiktok } from './secrets/tiktok.ts';
import { tinybird } from './secrets/tinybird.ts';
import { together } from './secrets/together.ts';
import { triggerDev } from './secrets/trigger-dev.ts';
import { twilio } from './secrets/twilio.ts';
import { twitch } from './secrets/twitch.ts';
import { typeform } from './secrets/typeform.ts';
import { unkey } from './secrets/unkey.ts';
import { unleash } from './secrets/unleash.ts';
import { upcloud } from './secrets/upcloud.ts';
import { upstash } from './secrets/upstash.ts';
import { uptimerobot } from './secrets/uptimerobot.ts';
import { valTown } from './secrets/val-town.ts';
import { vault } from './secrets/vault.ts';
import { vectara } from './secrets/vectara.ts';
import { vendorKeys } from './secrets/vendor-keys/vendor-keys.ts';
import { vercel } from './secrets/vercel.ts';
import { viber } from './secrets/viber.ts';
import { vk } from './secrets/vk.ts';
import { voiceflow } from './secrets/voiceflow.ts';
import { volcengine } from './secrets/volcengine.ts';
import { voyage } from './secrets/voyage.ts';
import { wakatime } from './secrets/wakatime.ts';
import { walletKeys } from './secrets/wallet-keys.ts';
import { wandb } from './secrets/wandb.ts';
import { webFrameworks } from './secrets/web-frameworks.ts';
import { webTokens } from './secrets/web-tokens.ts';
import { webex } from './secrets/webex.ts';
import { webhooks } from './secrets/webhooks.ts';
import { wecom } from './secrets/wecom.ts';
import { wix } from './secrets/wix.ts';
import { woocommerce } from './secrets/woocommerce.ts';
import { workos } from './secrets/workos.ts';
import { xTwitter } from './secrets/x-twitter.ts';
import { xai } from './secrets/xai.ts';
import { xata } from './secrets/xata.ts';
import { xendit } from './secrets/xendit.ts';
import { yandex } from './secrets/yandex.ts';
import { youCom } from './secrets/you-com.ts';
import { zhipu } from './secrets/zhipu.ts';
import { zoho } from './secrets/zoho.ts';
import { zoom } from './secrets/zoom.ts';

const groups: readonly (readonly DetectorInput[])[] = [
  ably,
  adafruit,
  addresses,
  adyen,
  aftership,
  age,
  airtable,
  aiven,
  akamai,
  alchemy,
  alibaba,
  amazonLogin,
  anthropic,
  apify,
  appveyor,
  arcjet,
  artifactory,
  asana,
  astraDb,
  atlassian,
  aws,
  axiom,
  azure,
  azureConnections,
  azureServiceKeys,
  backblaze,
  baidu,
  bankAccounts,
  bankAccountsByCountry,
  bankCodes,
  beamer,
  betterStack,
  birthDates,
  bitbucket,
  bitcoinAddresses,
  bitwarden,
  blockfrost,
  botpress,
  braveSearch,
  brevo,
  brex,
  browserbase,
  builderIo,
  buildkite,
  bunny,
  businessDocuments,
  calCom,
  cardDetails,
  cartesia,
  cashfree,
  cerebras,
  checkly,
  checkoutCom,
  chromatic,
  circleci,
  clerk,
  clickhouse,
  clickup,
  clojars,
  close,
  cloudResources,
  cloudflare,
  cloudinary,
  cockroachdb,
  coder,
  codesandbox,
  configcat,
  confluent,
  connectionStrings,
  contentful,
  convex,
  courier,
  covalent,
  coze,
  crates,
  crossmint,
  cryptoAddresses,
  cryptoKeys,
  cursor,
  databaseDumps,
  databricks,
  datadog,
  dbt,
  deadMansSnitch,
  deepseek,
  deno,
  devcycle,
  devicePasswords,
  devin,
  dify,
  digitalocean,
  dingtalk,
  discord,
  docker,
  doppler,
  drivingLicences,
  dropbox,
  duffel,
  dynatrace,
  e2b,
  easypost,
  ebay,
  elastic,
  elevenlabs,
  emails,
  evernote,
  exoscale,
  facebook,
  fal,
  fauna,
  feishu,
  figma,
  firecrawl,
  firehydrant,
  fireworks,
  flagsmith,
  flutterwave,
  fly,
  frameIo,
  gel,
  genericKeys,
  ghost,
  gitbook,
  github,
  gitlab,
  gitpod,
  gocardless,
  google,
  grafana,
  groq,
  harness,
  health,
  healthCodes,
  healthUs,
  healthchecks,
  helicone,
  heroku,
  hexTech,
  hiddenHtml,
  hiddenText,
  honeycomb,
  hubspot,
  huggingFace,
  humanloop,
  imagekit,
  infisical,
  influxdb,
  infobip,
  infracost,
  inngest,
  intercom,
  internalUrls,
  jdCloud,
  jenkins,
  jetbrains,
  jina,
  jsr,
  keyFiles,
  khalti,
  kingsoftCloud,
  kit,
  klarna,
  klaviyo,
  kubernetes,
  labels,
  labelsHandling,
  labelsInternal,
  labelsLegal,
  labelsSecret,
  lambdaCloud,
  langfuse,
  langsmith,
  launchdarkly,
  lightdash,
  line,
  linear,
  linkedin,
  liveblocks,
  llamaCloud,
  lob,
  logfire,
  loggly,
  machineReadableZones,
  mailchimp,
  mailersend,
  mailgun,
  mandrill,
  mapbox,
  materialize,
  matrix,
  mem0,
  mercadoPago,
  mercury,
  metabase,
  midtrans,
  modal,
  mollie,
  mongodbAtlas,
  moonshot,
  murf,
  names,
  namesInLetters,
  nationalIdsAd,
  nationalIdsAe,
  nationalIdsAl,
  nationalIdsAm,
  nationalIdsAo,
  nationalIdsAr,
  nationalIdsAt,
  nationalIdsAtCompany,
  nationalIdsAtDocuments,
  nationalIdsAu,
  nationalIdsAuDocuments,
  nationalIdsAz,
  nationalIdsBa,
  nationalIdsBaDocuments,
  nationalIdsBd,
  nationalIdsBe,
  nationalIdsBeCompany,
  nationalIdsBeDocuments,
  nationalIdsBeHealth,
  nationalIdsBg,
  nationalIdsBgDocuments,
  nationalIdsBh,
  nationalIdsBo,
  nationalIdsBr,
  nationalIdsBrDocuments,
  nationalIdsBy,
  nationalIdsCa,
  nationalIdsCaHealth,
  nationalIdsCh,
  nationalIdsChCompany,
  nationalIdsChDocuments,
  nationalIdsChHealth,
  nationalIdsCl,
  nationalIdsCn,
  nationalIdsCo,
  nationalIdsCr,
  nationalIdsCu,
  nationalIdsCy,
  nationalIdsCyDocuments,
  nationalIdsCz,
  nationalIdsCzDocuments,
  nationalIdsDe,
  nationalIdsDeCompany,
  nationalIdsDeDocuments,
  nationalIdsDeHealth,
  nationalIdsDk,
  nationalIdsDkCompany,
  nationalIdsDkDocuments,
  nationalIdsDo,
  nationalIdsDz,
  nationalIdsEc,
  nationalIdsEe,
  nationalIdsEeDocuments,
  nationalIdsEg,
  nationalIdsEs,
  nationalIdsEsCompany,
  nationalIdsEsDocuments,
  nationalIdsEu,
  nationalIdsFi,
  nationalIdsFiCompany,
  nationalIdsFiDocuments,
  nationalIdsFiHealth,
  nationalIdsFo,
  nationalIdsFr,
  nationalIdsFrCompany,
  nationalIdsFrDocuments,
  nationalIdsFrHealth,
  nationalIdsGb,
  nationalIdsGbCompany,
  nationalIdsGbDocuments,
  nationalIdsGbEducation,
  nationalIdsGbHealth,
  nationalIdsGe,
  nationalIdsGeneric,
  nationalIdsGh,
  nationalIdsGr,
  nationalIdsGrDocuments,
  nationalIdsGt,
  nationalIdsHk,
  nationalIdsHn,
  nationalIdsHr,
  nationalIdsHrDocuments,
  nationalIdsHu,
  nationalIdsHuCompany,
  nationalIdsHuDocuments,
  nationalIdsId,
  nationalIdsIe,
  nationalIdsIeCompany,
  nationalIdsIeDocuments,
  nationalIdsIl,
  nationalIdsIn,
  nationalIdsInDocuments,
  nationalIdsIr,
  nationalIdsIs,
  nationalIdsIt,
  nationalIdsItCompany,
  nationalIdsItDocuments,
  nationalIdsJm,
  nationalIdsJo,
  nationalIdsJp,
  nationalIdsKe,
  nationalIdsKg,
  nationalIdsKr,
  nationalIdsKw,
  nationalIdsKz,
  nationalIdsLi,
  nationalIdsLk,
  nationalIdsLt,
  nationalIdsLtDocuments,
  nationalIdsLu,
  nationalIdsLuCompany,
  nationalIdsLuDocuments,
  nationalIdsLv,
  nationalIdsLvDocuments,
  nationalIdsMa,
  nationalIdsMc,
  nationalIdsMd,
  nationalIdsMe,
  nationalIdsMk,
  nationalIdsMkDocuments,
  nationalIdsMn,
  nationalIdsMo,
  nationalIdsMt,
  nationalIdsMu,
  nationalIdsMx,
  nationalIdsMy,
  nationalIdsMz,
  nationalIdsNg,
  nationalIdsNi,
  nationalIdsNl,
  nationalIdsNlCompany,
  nationalIdsNlDocuments,
  nationalIdsNlHealth,
  nationalIdsNo,
  nationalIdsNoCompany,
  nationalIdsNoDocuments,
  nationalIdsNoHealth,
  nationalIdsNp,
  nationalIdsNz,
  nationalIdsOm,
  nationalIdsPa,
  nationalIdsPe,
  nationalIdsPh,
  nationalIdsPk,
  nationalIdsPl,
  nationalIdsPlDocuments,
  nationalIdsPt,
  nationalIdsPtCompany,
  nationalIdsPtDocuments,
  nationalIdsPtHealth,
  nationalIdsPy,
  nationalIdsQa,
  nationalIdsRo,
  nationalIdsRoDocuments,
  nationalIdsRs,
  nationalIdsRsDocuments,
  nationalIdsRu,
  nationalIdsRuDocuments,
  nationalIdsRw,
  nationalIdsSa,
  nationalIdsSe,
  nationalIdsSeCompany,
  nationalIdsSeDocuments,
  nationalIdsSg,
  nationalIdsSi,
  nationalIdsSiDocuments,
  nationalIdsSk,
  nationalIdsSm,
  nationalIdsSn,
  nationalIdsSv,
  nationalIdsTh,
  nationalIdsTj,
  nationalIdsTn,
  nationalIdsTr,
  nationalIdsTrDocuments,
  nationalIdsTw,
  nationalIdsTz,
  nationalIdsUa,
  nationalIdsUaDocuments,
  nationalIdsUg,
  nationalIdsUs,
  nationalIdsUsDocuments,
  nationalIdsUsTax,
  nationalIdsUy,
  nationalIdsUz,
  nationalIdsVe,
  nationalIdsVn,
  nationalIdsXk,
  nationalIdsZa,
  nationalIdsZm,
  nationalIdsZw,
  neon,
  netbird,
  netlify,
  network,
  networkDevices,
  networkHosts,
  networkIpv6,
  newRelic,
  ngrok,
  nightfall,
  nomic,
  notion,
  npm,
  nuget,
  nvidia,
  nylas,
  octopus,
  okta,
  omise,
  onepassword,
  onesignal,
  onfido,
  openVsx,
  openai,
  openrouter,
  ory,
  otherPersonalFacts,
  outline,
  packagist,
  paddle,
  pagerduty,
  passports,
  passwordHashes,
  passwords,
  passwordsInCommands,
  passwordsInProse,
  paymentCards,
  paypal,
  paystack,
  peopleTables,
  percy,
  permitIo,
  perplexity,
  persona,
  phones,
  phonesLabelled,
  pinecone,
  pins,
  pinterest,
  plaid,
  plane,
  planetscale,
  polar,
  posthog,
  postman,
  prefect,
  privateKeyKinds,
  privateKeys,
  promptJailbreak,
  promptLanguages,
  promptOverride,
  promptlayer,
  pubnub,
  pulumi,
  pypi,
  quicknode,
  ramp,
  rapidapi,
  razorpay,
  readmeCom,
  recordNumbers,
  render,
  replicate,
  resend,
  retool,
  riot,
  roblox,
  rootly,
  rubygems,
  runpod,
  runway,
  salesforce,
  sanity,
  scaleway,
  scalingo,
  securities,
  segment,
  sendgrid,
  sensitivityLabels,
  sentry,
  sessionCookies,
  settlemint,
  shippo,
  shopify,
  signalwire,
  slack,
  smtp2go,
  snyk,
  socket,
  sonarqube,
  sourceCode,
  sourcegraph,
  square,
  stackTraces,
  statsig,
  stripe,
  stytch,
  sumoLogic,
  sumsub,
  sumup,
  supabase,
  svix,
  tailscale,
  tatum,
  tavily,
  teams,
  telegram,
  telnyx,
  tencent,
  terraform,
  tigris,
  tiktok,
  tinybird,
  together,
  triggerDev,
  twilio,
  twitch,
  typeform,
  unkey,
  unleash,
  upcloud,
  upstash,
  uptimerobot,
  valTown,
  vault,
  vectara,
  vehicleVin,
  vendorKeys,
  vercel,
  viber,
  vk,
  voiceflow,
  volcengine,
  voyage,
  wakatime,
  walletKeys,
  wandb,
  webFrameworks,
  webTokens,
  webex,
  webhooks,
  wecom,
  wix,
  woocommerce,
  workos,
  xTwitter,
  xai,
  xata,
  xendit,
  yandex,
  youCom,
  zhipu,
  zoho,
  zoom,
];

/** Every built-in detector as its file has it. */
export const detectorInputs: readonly DetectorInput[] = groups.flat();

/** Every built-in detector. */
export const catalogue: readonly Detector[] = detectorInputs.map(withDefaults);
