using System.Text.Json.Nodes;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Responses.Schemas;

[Union(typeof(string), typeof(IReadOnlyList<JsonObject>))]
internal sealed class CreateResponseInput;
