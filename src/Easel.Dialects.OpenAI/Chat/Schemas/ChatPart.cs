using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Chat.Schemas;

[Union(typeof(ChatTextPart), typeof(ChatImagePart))]
internal sealed class ChatPart;
