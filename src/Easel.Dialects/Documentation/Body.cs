namespace Easel.Dialects.Documentation;

/// <summary>A body of this type in a form.</summary>
public readonly record struct Body<T>(string ContentType);

/// <summary>The forms of bodies.</summary>
public static class Body
{
    public static Body<T> Json<T>() => new("application/json");

    public static Body<T> Form<T>() => new("multipart/form-data");

    public static Body<T> Events<T>() => new("text/event-stream");

    public static Body<T> Of<T>(string contentType) => new(contentType);
}
