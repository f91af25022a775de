using System.Globalization;

namespace Easel.Abstractions.Requests;

/// <summary>A LoRA that changes a model for one request.</summary>
/// <param name="Name">Its file's name without the ending.</param>
/// <param name="Weight">How much of it: 1 is as it was trained, 0 nothing, below 0 the opposite.</param>
public readonly record struct LoraChoice(string Name, float Weight = 1)
{
    /// <summary>As <c>name:0.8</c>, without a weight of 1.</summary>
    public override string ToString() => Weight == 1 ? Name : string.Create(CultureInfo.InvariantCulture, $"{Name}:{Weight}");

    /// <summary>Reads <c>name</c> or <c>name:0.8</c>; null for what is neither.</summary>
    public static LoraChoice? Parse(string text)
    {
        text = text.Trim();
        var at = text.LastIndexOf(':');
        if (at < 0)
            return text.Length == 0 ? null : new LoraChoice(text);
        var isNumber = float.TryParse(text.AsSpan(at + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight);
        return isNumber && float.IsFinite(weight) && text[..at].Trim() is { Length: > 0 } name ? new LoraChoice(name, weight) : null;
    }
}
