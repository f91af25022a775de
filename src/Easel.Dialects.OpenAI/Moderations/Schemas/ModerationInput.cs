using System.Text.Json.Nodes;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Moderations.Schemas;

[Union(typeof(string), typeof(IReadOnlyList<string>), typeof(IReadOnlyList<JsonObject>))]
internal sealed class ModerationInput;
