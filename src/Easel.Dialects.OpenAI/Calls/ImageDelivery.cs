namespace Easel.Dialects.OpenAI.Calls;

/// <summary>How a response carries its images.</summary>
internal enum ImageDelivery
{
    /// <summary>As <c>b64_json</c>.</summary>
    Base64,

    /// <summary>As <c>url</c> on this server, signed, for 60 minutes.</summary>
    Url,
}
