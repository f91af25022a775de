using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Responses.Schemas;

[Union(typeof(string), typeof(CreateResponseToolChoiceType))]
internal sealed class CreateResponseToolChoice;
