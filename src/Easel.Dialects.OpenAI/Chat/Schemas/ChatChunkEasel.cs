using Easel.Dialects.Documentation;
using Easel.Dialects.OpenAI.Images.Schemas;

namespace Easel.Dialects.OpenAI.Chat.Schemas;

[Union(typeof(ChatPreview), typeof(ImagesResponseEasel))]
internal sealed class ChatChunkEasel;
