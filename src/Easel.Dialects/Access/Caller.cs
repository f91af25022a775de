namespace Easel.Dialects.Access;

/// <summary>Who sends a request, as far as what he keeps here is concerned: everyone with one access key is one owner.</summary>
/// <param name="Owner">Tells keys apart; no secret.</param>
internal sealed record Caller(string Owner)
{
    /// <summary>Everybody, on a server without access keys.</summary>
    private static Caller Anyone { get; } = new("anyone");

    /// <summary>Its owner's name.</summary>
    public static string AnyoneOwner => Anyone.Owner;

    public static string OwnerOf(HttpContext context) => (context.Features.Get<Caller>() ?? Anyone).Owner;
}
