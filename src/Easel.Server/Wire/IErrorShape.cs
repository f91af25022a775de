using System.Text.Json;

namespace Easel.Server.Wire;

/// <summary>How one wire tells errors.</summary>
internal interface IErrorShape
{
    /// <summary>Writes the <c>error</c> member of an open object.</summary>
    /// <param name="errors">At least one.</param>
    void Write(Utf8JsonWriter json, IReadOnlyList<ApiError> errors);
}
