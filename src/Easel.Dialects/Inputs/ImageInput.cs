namespace Easel.Dialects.Inputs;

/// <summary>Where an input image comes from.</summary>
/// <param name="Param">What the client called it, such as <c>image[1]</c>.</param>
internal abstract record ImageInput(string Param);

/// <summary>It came with the request.</summary>
internal sealed record UploadedInput(string Param, UploadedFile File) : ImageInput(Param);

/// <summary>It is to be fetched.</summary>
internal sealed record UrlInput(string Param, Uri Url) : ImageInput(Param);

/// <summary>It was uploaded before.</summary>
internal sealed record FileInput(string Param, string FileId) : ImageInput(Param);
