namespace Easel.Dialects.Documentation;

/// <summary>A value of this type is a value of one of these.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UnionAttribute(params Type[] types) : Attribute
{
    public IReadOnlyList<Type> Types { get; } = types;

    /// <summary>Of one alone (<c>oneOf</c>); otherwise of one or more (<c>anyOf</c>).</summary>
    public bool ExactlyOne { get; init; }
}
