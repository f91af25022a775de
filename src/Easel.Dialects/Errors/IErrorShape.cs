using System.Text.Json;
using Easel.Abstractions.Events;

namespace Easel.Dialects.Errors;

/// <summary>How one dialect tells errors.</summary>
public interface IErrorShape
{
    /// <summary>Writes the <c>error</c> member of an open object.</summary>
    /// <param name="errors">At least one.</param>
    void Write(Utf8JsonWriter json, IReadOnlyList<ApiError> errors);

    /// <summary>The pipeline's failure in this API's terms.</summary>
    ApiError Of(ImageError error, string requestId) => ApiError.From(error, requestId);
}
