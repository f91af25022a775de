namespace Easel.Server.Hosting;

/// <summary>A body that cannot be decoded.</summary>
/// <param name="message">For the client.</param>
internal sealed class BadEncodingException(string message) : BadHttpRequestException(message, StatusCodes.Status400BadRequest);
