using System.Globalization;
using System.Text.RegularExpressions;

namespace Easel.Diffusion.Loras;

/// <summary>LoRAs that are asked for in a prompt, as <c>&lt;lora:name:0.8&gt;</c> or <c>&lt;lora:name&gt;</c>.</summary>
internal static partial class LoraPrompt
{
    /// <summary>The prompt without them, and each time that one is named.</summary>
    public static (string Prompt, IReadOnlyList<LoraSelection> Loras) Extract(string prompt)
    {
        var found = new List<LoraSelection>();
        var rest = Pattern()
            .Replace(
                prompt,
                match =>
                {
                    var weight = match.Groups["weight"] is { Success: true, Value: var text }
                        ? float.Parse(text, CultureInfo.InvariantCulture)
                        : 1;
                    var name = match.Groups["name"].Value;
                    found.Add(new LoraSelection(name, weight));
                    return "";
                }
            );
        return found.Count == 0 ? (prompt, found) : (rest.Trim(), found);
    }

    [GeneratedRegex(@"\s?<lora:(?<name>[^:<>]+)(?::(?<weight>[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)))?>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
