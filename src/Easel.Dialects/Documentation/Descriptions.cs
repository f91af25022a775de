namespace Easel.Dialects.Documentation;

/// <summary>A response of an endpoint.</summary>
/// <param name="Type">Of the body; null without one.</param>
internal sealed record ResponseDescription(int Status, string Description, Type? Type, string? ContentType);

/// <summary>A response in the dialect's error shape.</summary>
internal sealed record ErrorDescription(int Status, string Description);

/// <summary>A header of the good responses.</summary>
internal sealed record HeaderDescription(string Name, string Description);

/// <summary>A body that requests may have.</summary>
/// <param name="Example">JSON.</param>
internal sealed record BodyDescription(Type Type, string ContentType, string? Example);

/// <summary>A type whose properties are the query's parameters.</summary>
internal sealed record QueryDescription(Type Type);
