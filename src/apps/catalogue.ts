import type { AppInput } from '../model/app.ts';

/**
 * The AI chats that are guarded without any configuration, most used first. Every one is `tolerated`: usable, with
 * its content guarded; an admin sanctions or blocks it by an app of the same id. Hosts cover their subdomains.
 * Sites that share a host with something else (github.com/copilot, www.google.com) are left out: the guard would
 * stand in pages that are no chat. Prompt paths were seen in public code or captures of 2026; they only sharpen.
 */
export const builtinApps: readonly AppInput[] = [
  app(
    'chatgpt',
    'ChatGPT',
    ['chatgpt.com', 'chat.openai.com'],
    ['/backend-api/f/conversation', '/backend-api/conversation'],
  ),
  app('claude', 'Claude', ['claude.ai'], ['/api/organizations/*/chat_conversations/*/completion']),
  app(
    'gemini',
    'Gemini',
    ['gemini.google.com', 'bard.google.com'],
    [
      '/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate',
      '/u/*/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate',
    ],
  ),
  app(
    'copilot',
    'Microsoft Copilot',
    ['copilot.microsoft.com', 'copilot.com'],
    ['/c/api/chat', '/c/api/conversations'],
  ),
  app(
    'm365-copilot',
    'Microsoft 365 Copilot',
    ['m365.cloud.microsoft', 'copilot.cloud.microsoft'],
    ['/m365Copilot/Chathub'],
  ),
  app('perplexity', 'Perplexity', ['perplexity.ai', 'pplx.ai'], ['/rest/sse/perplexity_ask']),
  app('deepseek', 'DeepSeek', ['chat.deepseek.com'], ['/api/v0/chat/completion', '/api/v0/chat/continue']),
  app(
    'grok',
    'Grok',
    ['grok.com', 'grok.x.ai'],
    ['/rest/app-chat/conversations/new', '/rest/app-chat/conversations/*/responses'],
  ),
  app('meta-ai', 'Meta AI', ['meta.ai'], ['/graphql', '/api/graphql', '/ws/clippy']),
  app('mistral', 'Mistral Le Chat', ['chat.mistral.ai'], ['/api/chat', '/api/trpc/message.newChat']),
  app('qwen', 'Qwen Chat', ['qwen.ai'], ['/api/v2/chat/completions']),
  app(
    'kimi',
    'Kimi',
    ['kimi.com', 'kimi.moonshot.cn', 'kimi.ai'],
    ['/apiv2/kimi.gateway.chat.v1.ChatService/Chat', '/api/chat/*/completion/stream'],
  ),
  app('doubao', 'Doubao', ['doubao.com'], ['/samantha/chat/completion']),
  app('z-ai', 'Z.ai', ['z.ai'], ['/api/v2/chat/completions']),
  app(
    'lmarena',
    'LMArena',
    ['lmarena.ai', 'arena.ai'],
    ['/nextjs-api/stream/create-evaluation', '/nextjs-api/stream/post-to-evaluation/*'],
  ),
  app('poe', 'Poe', ['poe.com'], ['/api/gql_POST']),
  app('ai-studio', 'Google AI Studio', ['aistudio.google.com'], ['/$rpc/']),
  app('notebooklm', 'NotebookLM', ['notebooklm.google.com'], ['/_/LabsTailwindUi/data/']),
  app('pi', 'Pi', ['pi.ai'], ['/api/chat']),
  app('yuanbao', 'Tencent Yuanbao', ['yuanbao.tencent.com'], ['/api/chat/*']),
  app('you', 'You.com', ['you.com'], ['/api/streamingSearch']),
  app('duck-ai', 'Duck.ai', ['duck.ai'], ['/duckchat/v1/chat']),
  app('genspark', 'Genspark', ['genspark.ai'], ['/api/agent/ask', '/api/agent/ask_proxy']),
  app('openrouter', 'OpenRouter', ['openrouter.ai'], ['/api/v1/chat/completions']),
  app('groq', 'Groq', ['groq.com'], ['/openai/v1/chat/completions']),
  app('replit', 'Replit AI', ['replit.com'], ['/v1/t']),
];

function app(id: string, name: string, hosts: string[], promptEndpoints: string[]): AppInput {
  return { id, name, hosts, status: 'tolerated', hints: { promptEndpoints } };
}
