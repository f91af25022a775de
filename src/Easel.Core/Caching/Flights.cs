namespace Easel.Core.Caching;

/// <summary>The drawings under way, by the keys of their requests. Thread-safe.</summary>
internal sealed class Flights
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Flight> _flights = new(StringComparer.Ordinal);

    /// <summary>A seat in the drawing for <paramref name="key"/>; whoever comes first leads it.</summary>
    public Seat Join(string key)
    {
        lock (_gate)
        {
            var leads = !_flights.TryGetValue(key, out var flight);
            if (leads)
                _flights.Add(key, flight = new Flight());
            flight!.Enter();
            return new Seat(this, key, flight, leads);
        }
    }

    private void Leave(string key, Flight flight, bool leads)
    {
        CachedResponse? left;
        lock (_gate)
        {
            if (leads)
                _flights.Remove(key);
            left = flight.Leave();
        }

        left?.Dispose();
    }

    /// <summary>Whoever leads ends the flight for newcomers when leaving, and for those in it where it has not landed.</summary>
    internal sealed class Seat(Flights flights, string key, Flight flight, bool leads) : IDisposable
    {
        private int _isLeft;

        public bool Leads => leads;

        public Flight Flight => flight;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isLeft, 1) == 1)
                return;
            if (leads)
                flight.Land(null, null, null);
            flights.Leave(key, flight, leads);
        }
    }
}
