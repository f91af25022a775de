namespace Easel.Abstractions.Requests;

/// <summary>An input image as the file that it came in.</summary>
/// <param name="Bytes">Belong to the <see cref="InputImage"/>, and are gone with it.</param>
/// <param name="MediaType">Told by content, such as <c>image/png</c>.</param>
public readonly record struct InputFile(ReadOnlyMemory<byte> Bytes, string MediaType);
