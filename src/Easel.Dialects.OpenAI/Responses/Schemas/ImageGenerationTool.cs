using Easel.Dialects.OpenAI.Documentation;
using Easel.Dialects.OpenAI.Responses.Reading;

namespace Easel.Dialects.OpenAI.Responses.Schemas;

internal sealed class ImageGenerationTool() : TableBody(ResponseParameters.Tool);
