using System.Text;

namespace Easel.Dialects.AIsBreaker;

/// <summary>The texts of a request by their weights: above 0 the prompt, below 0 what the image should not show, 0 to be ignored.</summary>
internal sealed class WeightedTexts
{
    private readonly List<string> _system = [];
    private readonly List<string> _user = [];
    private readonly List<string> _negative = [];

    /// <summary>What the system says, then what the user says.</summary>
    public string Prompt => Join([.. _system, .. _user]);

    public string NegativePrompt => Join(_negative);

    public void Add(string text, bool isSystem, double weight)
    {
        if (string.IsNullOrWhiteSpace(text) || weight == 0)
            return;
        (
            weight < 0 ? _negative
            : isSystem ? _system
            : _user
        ).Add(text);
    }

    /// <summary>One text stays as it is; several are sentences.</summary>
    private static string Join(List<string> texts)
    {
        if (texts.Count <= 1)
            return texts.Count == 0 ? "" : texts[0];
        var all = new StringBuilder();
        foreach (var text in texts)
        {
            if (all.Length > 0)
                all.Append(all[^1] is '.' or '!' or '?' ? " " : ". ");
            all.Append(text.AsSpan().Trim());
        }

        return all.ToString();
    }
}
