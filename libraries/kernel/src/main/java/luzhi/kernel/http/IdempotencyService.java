package luzhi.kernel.http;

import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Does a write, its answer and the key it came with in one transaction: all of it is stored or nothing. */
@ApplicationScoped
class IdempotencyService {

    private final IdempotencyRepository repository;
    private final ObjectMapper json;

    IdempotencyService(IdempotencyRepository repository, ObjectMapper json) {
        this.repository = repository;
        this.json = json;
    }

    @Transactional
    Response write(Supplier<Response> write) {
        return write.get();
    }

    @Transactional
    Response write(KeyedRequest request, Supplier<Response> write) {
        if (!repository.claim(request)) {
            return repository.find(request).orElseThrow(() -> repository.refusal(request)).again();
        }
        Response answer = write.get();
        repository.keep(request, FirstAnswer.of(answer, json));
        return answer;
    }

    /** The answer to a request that came before, looked up before anything else is done for it. */
    Optional<Response> find(KeyedRequest request) {
        return repository.find(request).map(FirstAnswer::again);
    }
}
