using Easel.Dialects.Documentation;
using Easel.Dialects.Endpoints;
using Easel.Server.Access.Administration.Schemas;

namespace Easel.Server.Access.Administration;

/// <summary><c>/v1/admin/keys</c>, ours.</summary>
internal static class KeyRoutes
{
    private const string Path = "/v1/admin/keys";
    private const string One = Path + "/{key_id}";
    private const string Tag = "Administration";
    private const string NoSuchKey = "No such key, or not one of the tenant that the caller belongs to.";
    private const string EveryProblem = "Every problem of the request, by name.";

    public static void MapKeys(this IEndpointRouteBuilder routes)
    {
        var keys = routes.Of<KeyEndpoints>();
        var group = routes.MapGroup("").RequireAuthorization(AccessPolicies.Admin);
        group
            .MapPost(Path, keys.To(endpoints => endpoints.CreateAsync))
            .Documented("createKey", Tag, "Ours. Creates an access key; its value is in this response and nowhere else.")
            .Takes(Body.Json<CreateKeyRequest>(), """{"name": "studio", "tenant": "acme", "limits": {"images_per_minute": 60}}""")
            .Returns(Body.Json<Key>(), "The key, with its value.")
            .Fails(400, EveryProblem);
        group
            .MapGet(Path, keys.To(endpoints => endpoints.ListAsync))
            .AllowHead()
            .Documented("listKeys", Tag, "Ours. Lists access keys, without their values.")
            .TakesQuery(typeof(ListKeysParameters))
            .Returns(Body.Json<ListKeysResponse>(), "A page of them.")
            .Fails(400, "A wrong parameter.");
        group
            .MapGet(One, keys.To(endpoints => endpoints.GetAsync))
            .AllowHead()
            .Documented("getKey", Tag, "Ours. One of them.")
            .Returns(Body.Json<Key>(), "The key.")
            .Fails(404, NoSuchKey);
        group
            .MapPost(One, keys.To(endpoints => endpoints.ChangeAsync))
            .Documented("changeKey", Tag, "Ours. Changes what a key may do; null takes away what was there.")
            .Takes(Body.Json<ChangeKeyRequest>(), """{"models": ["easel-icons"], "expires_at": null}""")
            .Returns(Body.Json<Key>(), "The key.")
            .Fails(400, EveryProblem)
            .Fails(404, NoSuchKey);
        group
            .MapPost(One + "/rotate", keys.To(endpoints => endpoints.RotateAsync))
            .Documented("rotateKey", Tag, "Ours. Gives a key another value; the one before is good for some time still.")
            .Takes(Body.Json<RotateKeyRequest>(), """{"grace_seconds": 3600}""")
            .Returns(Body.Json<Key>(), "The key, with its new value.")
            .Fails(400, "It was revoked, has expired, or the time is wrong.")
            .Fails(404, NoSuchKey);
        group
            .MapPost(One + "/revoke", keys.To(endpoints => endpoints.RevokeAsync))
            .Documented("revokeKey", Tag, "Ours. From now on the key opens nothing.")
            .Returns(Body.Json<Key>(), "The key.")
            .Fails(404, NoSuchKey);
        group
            .MapDelete(One, keys.To(endpoints => endpoints.DeleteAsync))
            .Documented("deleteKey", Tag, "Ours. Revokes a key, as OpenAI's clients ask for it.")
            .Returns(Body.Json<DeletedKey>(), "That it opens nothing any more.")
            .Fails(404, NoSuchKey);
    }
}
