using Easel.Dialects.Access;
using Microsoft.OpenApi;

namespace Easel.Server.Documentation;

/// <summary>Where callers put their key, as the document says it: any one of the places will do.</summary>
internal static class SecuritySchemes
{
    public static void Add(OpenApiDocument document, IEnumerable<CredentialPlace> places)
    {
        foreach (var place in places)
            document.AddComponent(place.Name, place.Describe());
    }

    public static IList<OpenApiSecurityRequirement> Of(OpenApiDocument document, IEnumerable<CredentialPlace> places) =>
        [.. places.Select(place => new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(place.Name, document)] = [] })];
}
