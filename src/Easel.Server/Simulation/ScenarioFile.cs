using System.Globalization;
using System.Text.Json;

namespace Easel.Server.Simulation;

/// <summary>Reads a scenario: <c>{"rules": [{"path": "/v1/images/*", "nth": 1, "fail": "429; retry-after=1"}]}</c>. Comments and commas
/// at ends are allowed.</summary>
internal static class ScenarioFile
{
    private const int MaxRules = 1000;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The rules, in their order; and a sentence for each thing that is wrong with the file.</summary>
    public static (IReadOnlyList<ScenarioRule> Rules, IReadOnlyList<string> Problems) Parse(ReadOnlyMemory<byte> file)
    {
        try
        {
            // The mark that some editors begin files with.
            using var document = JsonDocument.Parse(file.Span.StartsWith("\uFEFF"u8) ? file[3..] : file, Lenient);
            return Read(document.RootElement);
        }
        catch (JsonException malformed)
        {
            return ([], [$"It is no JSON, near line {malformed.LineNumber + 1}, byte {malformed.BytePositionInLine + 1}."]);
        }
    }

    private static (IReadOnlyList<ScenarioRule> Rules, IReadOnlyList<string> Problems) Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("rules", out var list) || list.ValueKind != JsonValueKind.Array)
            return ([], ["It must be an object with a list 'rules'."]);
        var problems = new List<string>();
        foreach (var member in root.EnumerateObject().Where(member => member.Name is not ("rules" or "$schema")))
            problems.Add($"'{member.Name}' is not known; there is 'rules'.");
        if (list.GetArrayLength() > MaxRules)
            return ([], [$"It has {list.GetArrayLength()} rules; {MaxRules} are allowed."]);
        var rules = new List<ScenarioRule>();
        foreach (var (index, item) in list.EnumerateArray().Index())
        {
            var wrong = new List<string>();
            if (Read(item, wrong) is { } rule && wrong.Count == 0)
                rules.Add(rule);
            problems.AddRange(wrong.Select(problem => $"Rule {index + 1}: {problem}"));
        }

        return (rules, problems);
    }

    private static ScenarioRule? Read(JsonElement item, List<string> problems)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            problems.Add("It must be an object.");
            return null;
        }

        var failure = default(SimulatedFailure);
        var rule = new ScenarioRule(null!);
        foreach (var member in item.EnumerateObject())
        {
            switch (member.Name)
            {
                case "path":
                    rule = rule with { Path = Path(member.Value, problems) };
                    break;
                case "method":
                    rule = rule with { Method = Text(member, problems) };
                    break;
                case "model":
                    rule = rule with { Model = Text(member, problems) };
                    break;
                case "custom_id":
                    rule = rule with { CustomId = Text(member, problems) };
                    break;
                case "prompt":
                    rule = rule with { Prompt = Text(member, problems) };
                    break;
                case "nth":
                    rule = rule with { Nth = Nth(member.Value, problems) };
                    break;
                case "fail":
                    (failure, var wrong) = FailureParser.Parse(Text(member, problems) ?? "");
                    problems.AddRange(wrong);
                    break;
                case "comment":
                    break;
                default:
                    problems.Add($"'{member.Name}' is not known; there are path, method, model, custom_id, prompt, nth, fail and comment.");
                    break;
            }
        }

        if (!item.TryGetProperty("fail", out _))
            problems.Add($"'fail' is missing; it is one of {FailureParser.Names}.");
        if (rule is { OfDrawings: true } and not { Path: null, Method: null })
            problems.Add(
                "'custom_id' and 'prompt' are of drawings, whichever request they are of; 'path' and 'method' cannot stand beside them."
            );
        if (rule.OfDrawings && failure is { IsError: false })
            problems.Add($"'{failure.Name}' is of a connection, and a drawing has none; 'custom_id' and 'prompt' take errors.");
        return failure is null ? null : rule with { Failure = failure };
    }

    private static string? Path(JsonElement value, List<string> problems)
    {
        if (value.ValueKind == JsonValueKind.String && value.GetString() is ['/' or '*', ..] path)
            return path;
        problems.Add($"'path' is {value.GetRawText()}; it must be a text that begins with '/' or '*', such as \"/v1/images/*\".");
        return null;
    }

    private static string? Text(JsonProperty member, List<string> problems)
    {
        if (member.Value.ValueKind == JsonValueKind.String && member.Value.GetString() is { Length: > 0 } text)
            return text;
        problems.Add($"'{member.Name}' is {member.Value.GetRawText()}; it must be a text.");
        return null;
    }

    /// <summary>A number, or a text of two with <c>-</c> between them, of which the second may be left out: <c>"3-"</c>.</summary>
    private static (int First, int Last)? Nth(JsonElement value, List<string> problems)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var one) && one >= 1)
            return (one, one);
        if (value.ValueKind == JsonValueKind.String && value.GetString()!.Split('-', StringSplitOptions.TrimEntries) is [var from, var to])
        {
            if (Number(from) is { } first && (to.Length == 0 ? int.MaxValue : Number(to)) is { } last && first <= last)
                return (first, last);
        }

        problems.Add($"'nth' is {value.GetRawText()}; it must be a number from 1, or from and to as \"2-3\" or \"3-\".");
        return null;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 ? number : null;
}
