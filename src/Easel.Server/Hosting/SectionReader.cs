using System.Globalization;

namespace Easel.Server.Hosting;

/// <summary>Reads one configuration section strictly: a value of the wrong type or range, or a name nobody reads, becomes a
/// problem.</summary>
internal sealed class SectionReader(IConfigurationSection section, List<string> problems)
{
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    public string? Text(string name) => Value(name) is { Length: > 0 } value ? value : null;

    public bool Flag(string name, bool fallback)
    {
        if (Value(name) is not { } value)
            return fallback;
        if (bool.TryParse(value, out var flag))
            return flag;
        problems.Add($"{section.Path}:{name} is '{value}'; it must be true or false.");
        return fallback;
    }

    public long Number(string name, long fallback, long min, long max)
    {
        if (Value(name) is not { } value)
            return fallback;
        if (
            long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= min
            && number <= max
        )
            return number;
        problems.Add($"{section.Path}:{name} is '{value}'; it must be a whole number from {min} to {max}.");
        return fallback;
    }

    /// <summary>Null when it is not there.</summary>
    public long? OptionalNumber(string name, long min, long max) => Text(name) is null ? null : Number(name, min, min, max);

    /// <summary>With a point and decimals; null when it is not there.</summary>
    public decimal? OptionalAmount(string name, decimal max)
    {
        if (Text(name) is not { } value)
            return null;
        if (decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount <= max)
            return amount;
        problems.Add($"{section.Path}:{name} is '{value}'; it must be a number from 0 to {max}.");
        return null;
    }

    public T Choice<T>(string name, T fallback)
        where T : struct, Enum
    {
        if (Value(name) is not { } value)
            return fallback;
        foreach (var choice in Enum.GetValues<T>())
        {
            if (string.Equals(choice.ToString(), value, StringComparison.OrdinalIgnoreCase))
                return choice;
        }

        problems.Add($"{section.Path}:{name} is '{value}'; it must be one of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}.");
        return fallback;
    }

    /// <summary>An array (<c>Name:0</c>, <c>Name:1</c>) or one text with <c>;</c> between the values; null when not there.</summary>
    public IReadOnlyList<string>? List(string name)
    {
        _known.Add(name);
        var values = new List<string>();
        foreach (var child in section.GetSection(name).GetChildren())
        {
            if (child.Value is { Length: > 0 } value)
                values.Add(value.Trim());
        }

        if (values.Count == 0 && section[name] is { } text)
        {
            values.AddRange(text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }

        return values.Count == 0 ? null : values;
    }

    /// <summary>A section inside of this one; null when there is none.</summary>
    public SectionReader? Section(string name)
    {
        _known.Add(name);
        var inner = section.GetSection(name);
        return inner.GetChildren().Any() ? new SectionReader(inner, problems) : null;
    }

    /// <summary>A part of the section that a feature reads by itself.</summary>
    public void Know(string name) => _known.Add(name);

    /// <summary>The sections inside of one, by names that are the operator's; empty when there is none.</summary>
    public IEnumerable<(string Name, SectionReader Section)> Sections(string name)
    {
        _known.Add(name);
        return section.GetSection(name).GetChildren().Select(child => (child.Key, new SectionReader(child, problems)));
    }

    /// <summary>A section within, for a reader of its own.</summary>
    public IConfigurationSection Child(string name)
    {
        _known.Add(name);
        return section.GetSection(name);
    }

    /// <summary>Call last: reports every name in the section that was not asked for.</summary>
    public void RefuseUnknown()
    {
        foreach (var child in section.GetChildren())
        {
            if (!_known.Contains(child.Key))
            {
                problems.Add(
                    $"{section.Path}:{child.Key} is not an option; there are {string.Join(", ", _known.Order(StringComparer.Ordinal))}."
                );
            }
        }
    }

    private string? Value(string name)
    {
        _known.Add(name);
        return section[name]?.Trim();
    }
}
