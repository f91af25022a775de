using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Chat.Schemas;

[Union(typeof(string), typeof(IReadOnlyList<ChatPart>))]
internal sealed class ChatContent;
