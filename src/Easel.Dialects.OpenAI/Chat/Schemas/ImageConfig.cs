using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Documentation;

namespace Easel.Dialects.OpenAI.Chat.Schemas;

/// <summary>The Images API's options.</summary>
internal sealed class ImageConfig() : TableBody(ParameterTable.ImageConfig);
