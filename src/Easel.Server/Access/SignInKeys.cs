using Microsoft.IdentityModel.Tokens;

namespace Easel.Server.Access;

/// <summary>The public keys in a file, read again when it changes; a file that cannot be read leaves those that were. Thread-safe.</summary>
internal sealed class SignInKeys(string file, TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private IList<SecurityKey> _keys = [];
    private DateTime _written;
    private long? _lookedAt;

    public IEnumerable<SecurityKey> Current
    {
        get
        {
            lock (_lock)
            {
                if (_lookedAt is { } then && clock.GetElapsedTime(then) < Fresh)
                    return _keys;
                _lookedAt = clock.GetTimestamp();
                Read();
                return _keys;
            }
        }
    }

    private void Read()
    {
        try
        {
            var written = File.GetLastWriteTimeUtc(file);
            if (written == _written)
                return;
            _keys = new JsonWebKeySet(File.ReadAllText(file)).GetSigningKeys();
            _written = written;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // It is being replaced, perhaps.
        }
    }
}
