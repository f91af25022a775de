using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Documentation;

namespace Easel.Dialects.OpenAI.Images.Schemas;

internal sealed class CreateImageRequest() : TableBody(ParameterTable.Generations);
