namespace Easel.Abstractions.Models;

/// <summary>A parameter that this model has and few others, which a request sends in <c>extra</c>.</summary>
/// <param name="Name">As the model's service spells it.</param>
public sealed record ExtraParameter(string Name, ExtraParameterType Type)
{
    public string Description { get; init; } = "";

    /// <summary>The values of a text that the model knows; empty where any will do.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Least number; null where there is none.</summary>
    public double? Min { get; init; }

    /// <summary>Greatest number; null where there is none.</summary>
    public double? Max { get; init; }
}

public enum ExtraParameterType
{
    Text,
    Integer,
    Number,
    Boolean,
    Array,
    Object,

    /// <summary>Whatever JSON there is; the service judges.</summary>
    Any,
}
