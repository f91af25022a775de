using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Responses.Schemas;

[Union(typeof(ImageGenerationCall), typeof(OutputMessage))]
internal sealed class OutputItem;
