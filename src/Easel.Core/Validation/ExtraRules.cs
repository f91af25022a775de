using System.Text.Json;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;

namespace Easel.Core.Validation;

/// <summary>Holds <c>extra</c> against what the model's card says of it.</summary>
internal static class ExtraRules
{
    public static void Check(ImageRequest request, ModelCard card, ProblemList problems)
    {
        var known = card.Capabilities.Extra;
        foreach (var (name, value) in request.Extra)
        {
            if (known.FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.Ordinal)) is { } parameter)
                CheckValue(parameter, value, problems);
            else if (!card.Capabilities.AnyExtra)
                problems.Add($"extra.{name}", "unknown_parameter", Unknown(name, card));
            else if (OwnParameters.Has(name))
                problems.Add(
                    $"extra.{name}",
                    "invalid_value",
                    $"'extra' has '{ShortText.Of(name)}', which the request says itself; leave it out there."
                );
        }
    }

    private static string Unknown(string name, ModelCard card) =>
        card.Capabilities.Extra.Count == 0
            ? $"'extra' has '{name}'; {card.Id} has no parameters of its own."
            : $"'extra' has '{name}'; {card.Id} has {string.Join(", ", card.Capabilities.Extra.Select(one => one.Name))}.";

    private static void CheckValue(ExtraParameter parameter, JsonElement value, ProblemList problems)
    {
        var name = $"extra.{parameter.Name}";
        if (!IsOf(parameter.Type, value))
        {
            problems.Add(name, "invalid_type", $"'{name}' must be {Words(parameter.Type)}.");
            return;
        }

        if (
            parameter.Values.Count > 0
            && value.ValueKind == JsonValueKind.String
            && !parameter.Values.Contains(value.GetString()!, StringComparer.Ordinal)
        )
            problems.Add(name, "invalid_value", $"'{name}' must be one of {string.Join(", ", parameter.Values)}.");
        if (value.ValueKind != JsonValueKind.Number)
            return;
        var number = value.TryGetDouble(out var read) ? read : double.NaN;
        if (!(number >= (parameter.Min ?? double.MinValue) && number <= (parameter.Max ?? double.MaxValue)))
            problems.Add(name, "invalid_value", $"'{name}' must be {Range(parameter)}.");
    }

    private static string Range(ExtraParameter parameter) =>
        (parameter.Min, parameter.Max) switch
        {
            ({ } min, { } max) => $"from {min} to {max}",
            ({ } min, null) => $"{min} or more",
            (null, { } max) => $"{max} or less",
            _ => "a number",
        };

    private static bool IsOf(ExtraParameterType type, JsonElement value) =>
        type switch
        {
            ExtraParameterType.Text => value.ValueKind == JsonValueKind.String,
            ExtraParameterType.Integer => WholeNumber.TryRead(value, out _),
            ExtraParameterType.Number => value.ValueKind == JsonValueKind.Number,
            ExtraParameterType.Boolean => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            ExtraParameterType.Array => value.ValueKind == JsonValueKind.Array,
            ExtraParameterType.Object => value.ValueKind == JsonValueKind.Object,
            _ => true,
        };

    private static string Words(ExtraParameterType type) =>
        type switch
        {
            ExtraParameterType.Text => "a string",
            ExtraParameterType.Integer => "an integer",
            ExtraParameterType.Number => "a number",
            ExtraParameterType.Boolean => "a boolean",
            ExtraParameterType.Array => "an array",
            _ => "an object",
        };
}
