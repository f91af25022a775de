using Easel.Abstractions.Requests;

namespace Easel.Core.Requests;

/// <summary>Tells work of the server's own, such as warming up, from what a client asked for: it is nobody's, and neither counted nor kept
/// nor charged.</summary>
internal static class ServerWork
{
    public static bool IsServersOwn(this ImageRequest request) => ReferenceEquals(request.Context, RequestContext.Default);
}
