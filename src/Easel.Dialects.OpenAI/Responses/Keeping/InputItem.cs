namespace Easel.Dialects.OpenAI.Responses.Keeping;

/// <summary>An item of a response's input, as it is kept and listed.</summary>
internal sealed record InputItem
{
    public const string Message = "message";
    public const string Call = "image_generation_call";

    public required string Id { get; init; }

    /// <summary><see cref="Message"/> or <see cref="Call"/>.</summary>
    public required string Type { get; init; }

    /// <summary>A message's.</summary>
    public string? Role { get; init; }

    public IReadOnlyList<InputPart> Parts { get; init; } = [];

    /// <summary>A call's image among the response's files, where it was used.</summary>
    public string? File { get; init; }
}

/// <summary>A part of a message.</summary>
/// <param name="Type">As in the API: <c>input_text</c>, <c>input_image</c>, <c>output_text</c> or <c>refusal</c>.</param>
internal sealed record InputPart(string Type)
{
    public const string InputText = "input_text";
    public const string InputImage = "input_image";
    public const string OutputText = "output_text";
    public const string Refusal = "refusal";

    public string? Text { get; init; }

    /// <summary>Where the image was, unless its URL was the image itself.</summary>
    public string? Url { get; init; }

    public string? FileId { get; init; }

    public string? Detail { get; init; }

    /// <summary>The image among the response's files, where it was used.</summary>
    public string? File { get; init; }
}
