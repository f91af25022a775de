using Easel.Dialects.OpenAI.Responses.Reading;
using Easel.Dialects.OpenAI.Documentation;

namespace Easel.Dialects.OpenAI.Responses.Schemas;

internal sealed class ImageGenerationTool() : TableBody(ResponseParameters.Tool);
